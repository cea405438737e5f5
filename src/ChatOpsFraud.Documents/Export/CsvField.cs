using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Documents.Export;

/// <summary>One field of a CSV file that a spreadsheet opens: text stays text.</summary>
/// <remarks>
/// A spreadsheet takes a text that begins with one of these signs for a formula. It gets an apostrophe in front, and so does a text
/// that begins with an apostrophe itself. Back to the original: take one apostrophe off the front where there is one.
/// </remarks>
public static class CsvField
{
    private const string Acting = "=+-@\t\r\n\0＝＋－＠";
    private const char Guard = '\'';

    /// <summary>The field in quotes, neutralised; lone surrogates become U+FFFD.</summary>
    public static string Of(string text) => $"\"{Neutral(WellFormed.Of(text)).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Neutral(string text) =>
        text.Length > 0 && (text[0] == Guard || Acting.Contains(text[0], StringComparison.Ordinal)) ? Guard + text : text;
}
