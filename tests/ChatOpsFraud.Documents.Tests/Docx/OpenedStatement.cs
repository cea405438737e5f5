using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Docx;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatOpsFraud.Documents.Tests.Docx;

/// <summary>A statement as a reader's program opens it.</summary>
internal sealed class OpenedStatement : IDisposable
{
    private OpenedStatement(WordprocessingDocument package) => Package = package;

    public WordprocessingDocument Package { get; }

    public MainDocumentPart Main => Package.MainDocumentPart!;

    public Body Body => Main.Document!.Body!;

    public IEnumerable<Table> Tables => Body.Elements<Table>();

    public static OpenedStatement Of(StatementModel model) =>
        new(WordprocessingDocument.Open(new MemoryStream(StatementDocx.Write(model)), isEditable: false));

    /// <summary>Texts of all paragraphs in a style, in order.</summary>
    public string[] InStyle(string style) =>
        [.. Body.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style).Select(Shown)];

    /// <summary>What stands in an element, line breaks and tabs included.</summary>
    public static string Shown(DocumentFormat.OpenXml.OpenXmlElement element) =>
        string.Concat(element.Descendants().Select(e => e switch
        {
            DocumentFormat.OpenXml.Wordprocessing.Text text => text.Text,
            Break => "\n",
            TabChar => "\t",
            _ => "",
        }));

    public void Dispose() => Package.Dispose();
}
