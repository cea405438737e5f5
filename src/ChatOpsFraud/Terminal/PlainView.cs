using System.Globalization;
using ChatOpsFraud.Core.Conversation;

namespace ChatOpsFraud.Terminal;

/// <summary>Replies as plain lines, for pipes and for terminals without control characters.</summary>
internal sealed class PlainView(IMessageInput input, TextWriter output) : IReplyView
{
    public void Show(string caseNumber, Reply reply, Func<DocumentBlock, string> pathOf)
    {
        foreach (var block in reply.Blocks)
        {
            foreach (var line in Lines(block, pathOf)) output.WriteLine(TerminalText.Safe(line));
            output.WriteLine();
        }
        output.Flush();
    }

    public Task<string?> ReadAsync(CancellationToken cancellationToken) => input.ReadAsync(cancellationToken);

    private static IEnumerable<string> Lines(Block block, Func<DocumentBlock, string> pathOf) => block switch
    {
        SayBlock say => say.Text.Split('\n'),
        NoticeBlock notice => [$"{ProgramText.Of($"view.{notice.Level}")} {notice.Text}"],
        QuestionBlock question => Lines(question),
        DecisionBlock decision =>
        [
            ProgramText.Of("view.decision", decision.Title),
            decision.Reason,
            .. decision.Advice.SelectMany(a => a.Texts.Prepend(ProgramText.Of("view.advice", a.Label))),
            .. TerminalText.Citations(decision.Citations),
        ],
        JurisdictionBlock place =>
        [
            ProgramText.Of("view.headquarters", place.Headquarters),
            ProgramText.Of("view.destination", place.Destination),
            ProgramText.Of("view.submitTo", place.SubmitTo),
            .. place.Remarks,
        ],
        ReviewBlock review => Lines(review),
        DocumentBlock document => [ProgramText.Of("view.document", pathOf(document))],
        _ => [],
    };

    private static IEnumerable<string> Lines(QuestionBlock question)
    {
        yield return ProgramText.Of("view.label", question.Label, ProgramText.Of(question.Required ? "view.required" : "view.optional"));
        if (question.Example is { } example) yield return ProgramText.Of("view.example", example);
        if (question.Hint is { } hint) yield return hint;
        if (question.Current is { Length: > 0 } current) yield return ProgramText.Of("view.current", current);
        yield return question.Text;
        foreach (var (choice, index) in question.Choices.Select((c, i) => (c, i)))
            yield return ProgramText.Of("view.choice", index + 1, choice.Label);
    }

    private static IEnumerable<string> Lines(ReviewBlock review)
    {
        foreach (var section in review.Sections)
        {
            yield return ProgramText.Of("view.section", section.Title);
            foreach (var row in section.Rows)
                yield return string.Create(CultureInfo.InvariantCulture, $"{row.Number,3}. {row.Label}：{TerminalText.ValueOf(row)}");
        }
    }
}
