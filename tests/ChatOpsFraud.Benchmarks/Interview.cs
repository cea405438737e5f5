using System.Globalization;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.EndToEnd.Playing;
using ChatOpsFraud.EndToEnd.Running;

namespace ChatOpsFraud.Benchmarks;

/// <summary>The messages of one whole interview in their order, to be said again and again.</summary>
/// <param name="Messages">What the person says, after the first turn in which they only arrive.</param>
/// <param name="Now">The moment at which it takes place.</param>
/// <param name="StoredBytes">Bytes of the events of each turn, the first one included.</param>
internal sealed record Interview(IReadOnlyList<string> Messages, DateTimeOffset Now, IReadOnlyList<int> StoredBytes)
{
    public IEnumerable<TurnInput> Inputs => Messages.Select(m => (TurnInput)new Said(m)).Prepend(new Arrived());

    public static Turn TurnOf(TurnInput input, string conversation) => new("bench", "terminal", conversation, [], input);

    public static Interview Record(RuleBook book, Scenario scenario)
    {
        var now = DateTimeOffset.Parse(scenario.Now, CultureInfo.InvariantCulture);
        var script = new Script(scenario);
        var messages = new List<string>();
        var bytes = new List<int>();
        var current = Case.New();
        string? next = null;
        do
        {
            var step = Dialogue.Respond(book, current, TurnOf(next is null ? new Arrived() : new Said(next), "record"), now);
            if (next is not null) messages.Add(next);
            bytes.Add(step.Events.Sum(e => CaseEventJson.Write(e).Length));
            current = step.Case;
            next = step.Reply.Blocks.OfType<DocumentBlock>().Any() ? null : MessageTo(step.Reply, script, scenario);
        }
        while (next is not null);
        return new Interview(messages, now, bytes);
    }

    private static string? MessageTo(Reply reply, Script script, Scenario scenario)
    {
        if (reply.Expects == Expects.Confirm) return scenario.Confirm;
        if (reply.Question is not { } asked) return null;
        var question = new ChatQuestion(asked.Field, asked.Skippable, asked.Have);
        return script.Opening() ?? script.Aside(question) ?? script.Answer(question);
    }
}
