using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Slack.Text;

/// <summary>The sentences that the Slack channel says by itself: labels of buttons and forms, faults of its settings.</summary>
internal static class SlackWording
{
    private static readonly WordingTable Table = new(typeof(SlackWording).Assembly);

    public static IEnumerable<string> Codes => Table.Codes;

    public static string Of(string code, params IReadOnlyList<string> arguments) => Table.Of(code, arguments);
}
