namespace ChatOpsFraud.Core.Text;

/// <summary>The Japanese sentences of the interview, the fields and the statement.</summary>
public static class Wording
{
    private static readonly WordingTable Table = new(typeof(Wording).Assembly);

    /// <summary>All codes, for the test that every code is spoken and has a text.</summary>
    public static IEnumerable<string> Codes => Table.Codes;

    /// <summary>Fills the template of <paramref name="code"/>: <c>{0}</c> is the first argument.</summary>
    /// <exception cref="KeyNotFoundException">No wording file holds the code.</exception>
    public static string Of(string code, params IReadOnlyList<string> arguments) => Table.Of(code, arguments);
}
