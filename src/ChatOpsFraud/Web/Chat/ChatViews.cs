using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Conversation.Commands;
using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Html;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Web.Chat;

/// <summary>Makes what a window shows from the case as it is stored.</summary>
internal sealed class ChatViews(CaseDesk desk, IRuleBooks books, LastReplies replies, TimeProvider clock)
{
    /// <summary>A chat that nobody has begun: the first question, without a case.</summary>
    public ChatView Start()
    {
        var step = Dialogue.Respond(books.Current, Case.New(), new Turn("", ChatDesk.Channel, "", [], new Arrived()), Now());
        return new ChatView
        {
            Number = "",
            Tag = "",
            TurnId = NewTurnId(),
            Entries = [],
            Said = [.. step.Reply.Blocks.Where(b => b is not QuestionBlock)],
            Question = step.Reply.Question is { } first ? first with { Actions = [.. first.Actions] } : null,
        };
    }

    /// <summary>The chat of a case.</summary>
    /// <param name="file">The case.</param>
    /// <param name="section">The section to show as a form; null for the present question.</param>
    public ChatView Of(CaseFile file, string? section = null)
    {
        var (current, book, now) = (file.Case, desk.RuleBookOf(file.Case), Now());
        var last = replies.Of(file);
        var present = Dialogue.Present(book, current, now);
        var said = last?.Blocks ?? [];
        // A review that is due now comes with what is asked; one that was only looked at stands with what was said.
        var asked = present.Where(b => b is not QuestionBlock && !(b is SayBlock or ReviewBlock && said.Any(s => s.GetType() == b.GetType() && (b is ReviewBlock || s == b))));
        var status = Dialogue.Status(book, current, now);
        var isReport = current.Decisions.GetValueOrDefault("triage")?.Outcome == "report";
        return new ChatView
        {
            Number = current.Number,
            Tag = replies.TagOf(current.Number, file.Version),
            TurnId = NewTurnId(),
            Entries = new ChatCourse(book, file, now).Entries(),
            Said = [.. said.Where(b => b is not NoticeBlock { Field: not null } && !IsGreeting(b)), .. asked],
            Question = present.OfType<QuestionBlock>().LastOrDefault(),
            Form = FormOf(file, section, last),
            Words = WordsFor(current),
            Status = status,
            Away = [.. current.HandedOver.Values.OrderBy(h => h.At).Zip(status.Waiting, (handed, label) => new ChatRow(label, handed.Section))],
            Statement = isReport ? StatementHtml.Write(StatementComposer.Compose(book, current, now)) : null,
            IsOver = current.Stage is CaseStage.Cancelled or CaseStage.Closed,
        };
    }

    private ChatForm? FormOf(CaseFile file, string? section, LastReply? last)
    {
        if ((section ?? last?.Section) is not { } wanted || Dialogue.Form(desk.RuleBookOf(file.Case), file.Case, wanted, Now()) is not { } form) return null;
        var isSent = last?.Section == wanted;
        var faults = isSent ? last!.Blocks.OfType<NoticeBlock>().Where(n => n.Field is not null).DistinctBy(n => n.Field).ToDictionary(n => n.Field!, n => n.Text, StringComparer.Ordinal) : [];
        return new ChatForm(form, faults, isSent ? last!.Typed : new Dictionary<string, string>());
    }

    private static string[] WordsFor(Case current)
    {
        CommandKind[] kinds = current.Stage switch
        {
            CaseStage.Reviewing => [CommandKind.Issue],
            CaseStage.Issued => current.HasNews ? [CommandKind.Issue] : [],
            CaseStage.Paused => [CommandKind.Resume],
            _ => [],
        };
        return [.. kinds.Select(CommandReader.WordOf)];
    }

    // The greeting is the first entry of the course.
    private static bool IsGreeting(Block block) => block is SayBlock say && say.Text == Core.Text.Wording.Of("dialogue.welcome");

    private static string NewTurnId() => Guid.CreateVersion7().ToString();

    private DateTimeOffset Now() => JapanTime.Of(clock.GetUtcNow());
}
