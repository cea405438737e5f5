using System.Globalization;
using ChatOpsFraud.Documents.Text;

namespace ChatOpsFraud.Documents;

/// <summary>
/// Names of the files of a case. They obey e-Gov's rules for attachments: no space, no full-width dash, no half-width
/// kana, none of # ^ ~ ? % &lt; &gt; { } [ ] and no backslash, and only characters of JIS X 0208.
/// </summary>
public static class StatementFiles
{
    private const int LongestNumber = 40;

    /// <summary>申出書, e.g. 申出書_2026-0042_第1版.docx.</summary>
    public static string Docx(string caseNumber, int edition) => Name("file.statement", caseNumber, edition, "docx");

    /// <summary>The e-Gov sheet as text, e.g. eGov転記シート_2026-0042_第1版.txt.</summary>
    public static string EgovText(string caseNumber, int edition) => Name("file.egov", caseNumber, edition, "txt");

    /// <summary>The e-Gov sheet as a page, e.g. eGov転記シート_2026-0042_第1版.html.</summary>
    public static string EgovHtml(string caseNumber, int edition) => Name("file.egov", caseNumber, edition, "html");

    private static string Name(string code, string caseNumber, int edition, string extension) =>
        DocumentWording.Of(code, Safe(caseNumber), edition.ToString(CultureInfo.InvariantCulture)) + "." + extension;

    // A number is ASCII by its own rules; whatever else comes must not become a path or a name that e-Gov refuses.
    private static string Safe(string caseNumber)
    {
        var kept = caseNumber.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_').Take(LongestNumber).ToArray();
        return kept.Length == 0 ? "0" : new string(kept);
    }
}
