using System.Globalization;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Core.Intake;
using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>
/// A pasted memo, mail or log line gives many fields at once: shown in a table, confirmed once, and what differs from an
/// answer that is there is asked, never overwritten.
/// </summary>
internal static class PasteTurn
{
    public const string KeepValue = "keep";
    public const string ReplaceValue = "replace";

    private const int MostUnreadShown = 10;

    /// <summary>Reads the text as a paste; false when it is an ordinary answer.</summary>
    public static bool TryRead(TurnWork work, Agenda agenda, string text)
    {
        if (!MayBePaste(agenda, text)) return false;
        var read = Paste.ReadAll(text, work.Now);
        var values = read.Readings.Select(r => Value(work, r)).ToList();
        var asked = (agenda as Agenda.AskStep)?.Step.Field;
        if (values.Count == 0 || (values.Count == 1 && (values[0].Field == asked || !text.Contains('\n', StringComparison.Ordinal)))) return false;
        if (agenda is Agenda.AskStep { Step.Question.Kind: FieldKind.LongText } && values.Count < 3) return false;
        work.Add(new PasteRead(values));
        work.Say("paste.read", values.Count.ToString(CultureInfo.InvariantCulture));
        if (read.UnreadLines.Count > 0)
            work.Say("paste.unread", string.Join('\n', read.UnreadLines.Take(MostUnreadShown).Select(l => Text.Wording.Of("paste.unreadLine", l.Text))));
        return true;
    }

    /// <summary>はい takes all values that are new; those that differ from an answer are asked one by one.</summary>
    public static void Settle(TurnWork work, Agenda.ConfirmPaste paste, string text)
    {
        var yes = YesNo.Parse(text);
        if (!yes.IsRead)
        {
            work.Notice(NoticeLevel.Error, yes.Unread!.Reason);
            return;
        }
        if (!yes.Value.IsYes)
        {
            work.Add(new PasteSettled(false, []));
            work.Notice(NoticeLevel.Info, "paste.putAway");
            return;
        }
        var sheet = work.Case.Sheet;
        var conflicts = paste.Values.Where(v => sheet.Value(v.Field) is { } there && there != v.Value).ToList();
        work.Add(new PasteSettled(true, conflicts));
        GrowGroups(work, paste.Values);
        foreach (var value in paste.Values.Where(v => sheet.Value(v.Field) is null))
            work.Add(new AnswerGiven(value.Field, AnswerState.Given, value.Value, value.Display, AnswerSource.Paste, value.Excerpt));
        work.Notice(NoticeLevel.Info, "paste.taken");
    }

    /// <summary>Keeps the answer that is there, or takes the pasted one.</summary>
    public static void SettleConflict(TurnWork work, Agenda.SettleConflict conflict, string text)
    {
        var choice = ChoiceReader.Read(
            text,
            [
                new Choice(KeepValue, Text.Wording.Of("paste.keep"), [work.Case.Sheet.Display(conflict.Value.Field) ?? ""]),
                new Choice(ReplaceValue, Text.Wording.Of("paste.replace"), [conflict.Value.Display]),
            ],
            false);
        if (!choice.IsRead)
        {
            work.Notice(NoticeLevel.Error, choice.Unread!.Reason);
            return;
        }
        var value = conflict.Value;
        work.Add(new ConflictSettled(value.Field));
        if (choice.Value.Canonical == ReplaceValue)
            work.Add(new AnswerGiven(value.Field, AnswerState.Given, value.Value, value.Display, AnswerSource.Paste, value.Excerpt));
    }

    /// <summary>What was read, as a table with the line it was read in.</summary>
    public static ReviewBlock ReviewOf(TurnWork work, IReadOnlyList<PastedValue> values)
    {
        var sheet = Grown(work.Case.Sheet, values);
        var journey = new Journey(work.Book.Questionnaire, sheet);
        var rows = values.Select((value, index) => new ReviewRow(
            index + 1,
            value.Field,
            journey.Find(value.Field) is { } step ? Labels.Of(step, sheet) : LabelOf(work, value.Field),
            Text.Wording.Of("paste.row", value.Display, value.Line.ToString(CultureInfo.InvariantCulture)),
            "given"));
        return new ReviewBlock([new ReviewSection(Text.Wording.Of("paste.title"), [.. rows])], []);
    }

    // A field with choices holds the choice that the words mean.
    private static PastedValue Value(TurnWork work, Reading reading)
    {
        var pattern = FieldPath.Pattern(reading.Field);
        var value = reading.Value;
        if (work.Book.Questionnaire.Questions.FirstOrDefault(q => q.Field == pattern) is { Choices.Count: > 0 } question
            && ChoiceReader.Read(value.Canonical, question.Choices, question.FreeText) is { IsRead: true, Value: var choice })
            value = choice;
        return new PastedValue(reading.Field, value.Canonical, value.Display, reading.Line, reading.Excerpt);
    }

    private static string LabelOf(TurnWork work, string field) =>
        work.Book.Questionnaire.Questions.FirstOrDefault(q => q.Field == FieldPath.Pattern(field))?.Label ?? field;

    // An ordinary answer is one line; a paste has several, or is a log line or a row of labelled values.
    private static bool MayBePaste(Agenda agenda, string text) =>
        agenda is not (Agenda.ConfirmPaste or Agenda.ConfirmCancel or Agenda.SettleConflict)
        && Paste.LooksLikePaste(text);

    private static void GrowGroups(TurnWork work, IReadOnlyList<PastedValue> values)
    {
        foreach (var (path, group) in Grown(work.Case.Sheet, values).Groups)
            if (work.Case.Sheet.GroupOf(path) != group)
                work.Add(new GroupSized(path, group.Count, group.IsClosed));
    }

    private static AnswerSheet Grown(AnswerSheet sheet, IReadOnlyList<PastedValue> values) =>
        values.Aggregate(sheet, (grown, value) => grown.Reaching(value.Field));
}
