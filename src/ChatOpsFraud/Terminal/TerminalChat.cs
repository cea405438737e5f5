using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Documents;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Terminal;

/// <summary>The interview in a terminal or over pipes: one message a line, until the input or the case ends.</summary>
internal sealed class TerminalChat(CaseDesk desk, IReplyView view, DocumentFolder documents, TimeProvider clock)
{
    private const string Channel = "terminal";

    /// <summary>Talks until the input ends. The exit code: 0, or 1 when the case is not there.</summary>
    /// <param name="actor">Name of the person.</param>
    /// <param name="conversation">Name of this session.</param>
    /// <param name="caseNumber">The case to continue, or null for a new one.</param>
    /// <param name="cancellationToken">Stops the conversation.</param>
    public async Task<int> RunAsync(string actor, string conversation, string? caseNumber, CancellationToken cancellationToken)
    {
        TurnInput? input = new Arrived();
        string? seen = null;
        while (input is not null)
        {
            var answer = await desk.RespondAsync(new Turn(actor, Channel, conversation, [], input, seen), caseNumber, null, cancellationToken).ConfigureAwait(false);
            if (answer is not DeskAnswer.Replied replied) return ExitCode.Wrong;
            caseNumber = replied.Case.Number;
            seen = replied.Reply.Question?.Field ?? "";
            var file = await FileOf(replied, cancellationToken).ConfigureAwait(false);
            view.Show(caseNumber, replied.Reply, document => Write(document, replied.Case, file));
            if (replied.Case.Stage is CaseStage.Closed or CaseStage.Cancelled) break;
            input = view.Read(replied.Reply) is { } typed ? new Said(typed) : null;
        }
        return ExitCode.Done;
    }

    // The history is read again only for documents: they show the case as it was at their edition.
    private async Task<CaseFile?> FileOf(DeskAnswer.Replied replied, CancellationToken cancellationToken) =>
        replied.Reply.Blocks.OfType<DocumentBlock>().Any()
            ? await desk.LoadAsync(replied.Case.Number, cancellationToken).ConfigureAwait(false)
            : null;

    private string Write(DocumentBlock document, Case current, CaseFile? file) => documents.Write(
        document, desk.RuleBookOf(current), file?.AtEdition(document.Edition) ?? current, JapanTime.Of(clock.GetUtcNow()));
}
