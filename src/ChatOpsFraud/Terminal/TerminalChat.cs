using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Documents;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Terminal;

/// <summary>The interview in a terminal or over pipes: one message a line, until the input or the case ends.</summary>
/// <param name="desk">Answers and stores.</param>
/// <param name="view">Shows and reads.</param>
/// <param name="documents">Where documents go.</param>
/// <param name="clock">The time.</param>
/// <param name="shownFirst">Called when the first reply has been shown.</param>
internal sealed class TerminalChat(CaseDesk desk, IReplyView view, DocumentFolder documents, TimeProvider clock, Action shownFirst)
{
    private const string Channel = "terminal";

    /// <summary>The case of the conversation; null before the first reply of a new one.</summary>
    public string? CaseNumber { get; private set; }

    /// <summary>Talks until the input ends. The exit code: 0, or 1 when the case is not there.</summary>
    /// <param name="actor">Name of the person.</param>
    /// <param name="conversation">Name of this session.</param>
    /// <param name="caseNumber">The case to continue, or null for a new one.</param>
    /// <param name="cancellationToken">Stops the conversation.</param>
    /// <exception cref="OperationCanceledException">It was stopped; everything shown is stored.</exception>
    public async Task<int> RunAsync(string actor, string conversation, string? caseNumber, CancellationToken cancellationToken)
    {
        CaseNumber = caseNumber;
        TurnInput? input = new Arrived();
        string? seen = null;
        while (input is not null)
        {
            var answer = await desk.RespondAsync(new Turn(actor, Channel, conversation, [], input, seen), CaseNumber, null, cancellationToken).ConfigureAwait(false);
            if (answer is not DeskAnswer.Replied replied) return ExitCode.Wrong;
            CaseNumber = replied.Case.Number;
            seen = replied.Reply.Question?.Field ?? "";
            var issue = await WriteAsync(replied, cancellationToken).ConfigureAwait(false);
            view.Show(CaseNumber, replied.Reply with { Blocks = issue.Blocks }, document => issue.Paths[document]);
            if (input is Arrived) shownFirst();
            if (replied.Case.Stage is CaseStage.Closed or CaseStage.Cancelled) break;
            input = await view.ReadAsync(cancellationToken).ConfigureAwait(false) is { } typed ? new Said(typed) : null;
        }
        return ExitCode.Done;
    }

    private async Task<DocumentIssue> WriteAsync(DeskAnswer.Replied replied, CancellationToken cancellationToken)
    {
        if (!replied.Reply.Blocks.OfType<DocumentBlock>().Any()) return new DocumentIssue(replied.Reply.Blocks);
        // The history is read again only for documents: they show the case as it was at their edition.
        var file = await desk.LoadAsync(replied.Case.Number, cancellationToken).ConfigureAwait(false);
        return await documents.IssueAsync(
            replied.Reply.Blocks, desk.RuleBookOf(replied.Case), edition => file?.AtEdition(edition) ?? replied.Case, JapanTime.Of(clock.GetUtcNow()), cancellationToken)
            .ConfigureAwait(false);
    }
}
