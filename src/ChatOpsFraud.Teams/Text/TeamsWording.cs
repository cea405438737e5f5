using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Teams.Text;

/// <summary>The sentences that the Teams channel adds to those of the interview.</summary>
internal static class TeamsWording
{
    private static readonly WordingTable Table = new(typeof(TeamsWording).Assembly);

    public static IEnumerable<string> Codes => Table.Codes;

    public static string Of(string code, params IReadOnlyList<string> arguments) => Table.Of(code, arguments);
}
