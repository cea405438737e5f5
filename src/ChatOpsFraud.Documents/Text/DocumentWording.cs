using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Documents.Text;

/// <summary>The Japanese words of the documents themselves: titles, heads, buttons.</summary>
internal static class DocumentWording
{
    private static readonly WordingTable Table = new(typeof(DocumentWording).Assembly);

    /// <summary>All codes, for the test that holds them against the code.</summary>
    public static IEnumerable<string> Codes => Table.Codes;

    /// <summary>Fills the template of <paramref name="code"/>.</summary>
    public static string Of(string code, params IReadOnlyList<string> arguments) => Table.Of(code, arguments);
}
