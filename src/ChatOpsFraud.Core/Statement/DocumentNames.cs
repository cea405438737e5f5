using System.Globalization;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Statement;

/// <summary>Names of the documents; they keep e-Gov's rules for attachment names (no spaces, no symbols it refuses).</summary>
public static class DocumentNames
{
    /// <summary>申出書 as DOCX.</summary>
    public const string StatementDocx = "statement.docx";

    /// <summary>申出書 as PDF; needs LibreOffice.</summary>
    public const string StatementPdf = "statement.pdf";

    /// <summary>Page 1 of 申出書 as a picture, for a look at it; needs a Japanese font.</summary>
    public const string StatementPng = "statement.png";

    /// <summary>The e-Gov sheet as text.</summary>
    public const string EgovText = "egov.txt";

    /// <summary>The e-Gov sheet as a page with copy buttons.</summary>
    public const string EgovHtml = "egov.html";

    private const int LongestNumber = 40;

    /// <summary>What 発行 gives, in its order: kinds that can be made on every machine.</summary>
    public static IReadOnlyList<string> Issued { get; } = [StatementDocx, EgovText, EgovHtml];

    /// <summary>All kinds that can be made of an edition.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [StatementDocx, StatementPdf, StatementPng, EgovText, EgovHtml];

    /// <summary>E.g. 申出書_2026-0042_第1版.docx.</summary>
    public static string Of(string kind, string caseNumber, int edition) =>
        Wording.Of($"documentName.{kind}", Safe(caseNumber), edition.ToString(CultureInfo.InvariantCulture));

    // A number is ASCII by its own rules; whatever else comes must not become a path or a name that e-Gov refuses.
    private static string Safe(string caseNumber)
    {
        var kept = caseNumber.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_').Take(LongestNumber).ToArray();
        return kept.Length == 0 ? "0" : new string(kept);
    }
}
