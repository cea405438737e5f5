using System.Globalization;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud;

/// <summary>Sentences of the command line.</summary>
internal static class ProgramText
{
    private static readonly WordingTable Table = new(typeof(ProgramText).Assembly);

    /// <summary>All codes, for the test that holds them against the code.</summary>
    public static IEnumerable<string> Codes => Table.Codes;

    /// <summary>A day as files and options write it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(string code, params object[] arguments) =>
        Table.Of(code, [.. arguments.Select(a => Convert.ToString(a, CultureInfo.InvariantCulture) ?? "")]);
}
