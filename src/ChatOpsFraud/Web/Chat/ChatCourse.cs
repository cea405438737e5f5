using System.Globalization;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Conversation.Commands;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Web.Chat;

/// <summary>Makes the course of the chat from the events of a case, whatever channel they came through.</summary>
internal sealed class ChatCourse
{
    private readonly RuleBook _book;
    private readonly CaseFile _file;
    private readonly Journey _journey;
    private readonly IReadOnlyList<Block> _decisions;

    public ChatCourse(RuleBook book, CaseFile file, DateTimeOffset now)
    {
        _book = book;
        _file = file;
        _journey = new Journey(book.Questionnaire, file.Case.Sheet);
        _decisions = Dialogue.Decisions(book, file.Case, now);
    }

    /// <summary>The entries in order. All of them, always: an answer can change what stands above, e.g. a decision that no longer holds.</summary>
    public IReadOnlyList<ChatEntry> Entries()
    {
        var entries = new List<ChatEntry>();
        // A turn is stored as a whole, so answers of one moment and one person came together.
        var rows = new List<(RecordedEvent At, ChatRow Row)>();
        for (var i = 0; i < _file.History.Count; i++)
        {
            var recorded = _file.History[i];
            if (rows.Count > 0 && (rows[0].At.At != recorded.At || rows[0].At.By != recorded.By)) Flush(entries, rows);
            if (RowOf(recorded.Event) is { } row) rows.Add((recorded, row));
            else if (EntryOf(recorded, i) is { } entry)
            {
                Flush(entries, rows);
                entries.Add(entry);
            }
        }
        Flush(entries, rows);
        return entries;
    }

    private static void Flush(List<ChatEntry> entries, List<(RecordedEvent At, ChatRow Row)> rows)
    {
        if (rows.Count == 0) return;
        entries.Add(new ChatEntry(ChatEntryKind.Answered, rows[0].At.At, rows[0].At.By, "") { Rows = [.. rows.Select(r => r.Row)] });
        rows.Clear();
    }

    private ChatRow? RowOf(CaseEvent happened) => happened switch
    {
        AnswerGiven given => new ChatRow(
            LabelOf(given.Field), given.State == AnswerState.Given ? given.Display : Wording.Of($"taken.{given.State}"), CorrectionOf(given.Field)),
        GroupSized sized when _journey.Find(sized.Path + ".more") is { } step =>
            new ChatRow(Labels.Of(step, _file.Case.Sheet), Wording.Of(sized.IsClosed ? "choice.no" : "choice.yes")),
        _ => null,
    };

    private ChatEntry? EntryOf(RecordedEvent recorded, int index) => recorded.Event switch
    {
        CaseOpened => Bot(Wording.Of("dialogue.welcome")),
        AnswerMissed missed => new ChatEntry(ChatEntryKind.Missed, recorded.At, recorded.By, missed.Typed) { Rows = [new ChatRow(LabelOf(missed.Field), missed.Typed)] },
        PasteRead pasted => Note(recorded, "chat.pasted", pasted.Values.Count.ToString(CultureInfo.InvariantCulture)),
        PasteSettled settled => Note(recorded, settled.Taken ? "chat.pasteTaken" : "chat.pastePutAway"),
        Decided decided => DecisionOf(decided, recorded, index),
        StageChanged changed => new ChatEntry(ChatEntryKind.Staged, recorded.At, "", ProgramText.Of("chat.stage", Wording.Of($"stage.{changed.Stage}"))),
        StatementIssued issued => new ChatEntry(ChatEntryKind.Issued, recorded.At, recorded.By, ProgramText.Of("chat.issued", issued.Edition))
        {
            Documents = [.. DocumentNames.Kinds.Select(k => new DocumentBlock(k, DocumentNames.Of(k, _file.Case.Number, issued.Edition), issued.Edition))],
        },
        CardDataCutOut => Note(recorded, "chat.cardCutOut"),
        ColleagueCalled => Note(recorded, "chat.colleagueCalled"),
        RuleSetChanged => Note(recorded, "chat.ruleSetChanged"),
        SectionHandedOver handed => Note(recorded, "chat.handedOver", handed.ToName),
        SectionReturned { Answered: > 0 } => Note(recorded, "chat.returned"),
        _ => null,
    };

    private ChatEntry DecisionOf(Decided decided, RecordedEvent recorded, int index)
    {
        var isLast = !_file.History.Skip(index + 1).Any(e => e.Event is Decided later && later.Set == decided.Set);
        var isTriage = decided.Set == "triage";
        var standing = isLast ? _decisions.FirstOrDefault(b => isTriage ? b is DecisionBlock d && d.Rule == decided.Rule : b is JurisdictionBlock j && j.Headquarters == decided.Outcome) : null;
        var text = isTriage ? ProgramText.Of("chat.decidedBefore") : ProgramText.Of("chat.placeBefore", decided.Outcome);
        return new ChatEntry(ChatEntryKind.Decided, recorded.At, "", text) { Decision = standing };
    }

    private string LabelOf(string field) => _journey.Find(field) is { } step
        ? Labels.Of(step, _file.Case.Sheet)
        : _book.Questionnaire.Questions.FirstOrDefault(q => q.Field == FieldPath.Pattern(field))?.Label ?? field;

    private string? CorrectionOf(string field) =>
        _journey.Find(field) is { Group: null } && _file.Case.Stage is not (CaseStage.Closed or CaseStage.Cancelled or CaseStage.Paused)
            ? $"{CommandReader.WordOf(CommandKind.Correct)} {field}"
            : null;

    private ChatEntry Bot(string text) => new(ChatEntryKind.Said, _file.Case.OpenedAt!.Value, "", text);

    private static ChatEntry Note(RecordedEvent recorded, string code, params object[] arguments) =>
        new(ChatEntryKind.Noted, recorded.At, recorded.By, ProgramText.Of(code, arguments));
}
