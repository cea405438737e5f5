using System.Globalization;
using System.Text;
using System.Xml.Linq;
using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Text;
using DocumentFormat.OpenXml.Packaging;

namespace ChatOpsFraud.Documents.Docx;

/// <summary>Parts of the package beside the text: styles, fonts, settings and properties.</summary>
internal static class FixedParts
{
    private const string Styles = "Docx.Parts.styles.xml";
    private const string Fonts = "Docx.Parts.fontTable.xml";
    private const string Settings = "Docx.Parts.settings.xml";

    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Schema = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Adds styles, fonts and settings, which are the same for every case.</summary>
    public static void AddTo(MainDocumentPart main)
    {
        Feed(main.AddNewPart<StyleDefinitionsPart>("rIdStyles"), EmbeddedText.Read(Styles));
        Feed(main.AddNewPart<FontTablePart>("rIdFonts"), EmbeddedText.Read(Fonts));
        Feed(main.AddNewPart<DocumentSettingsPart>("rIdSettings"), EmbeddedText.Read(Settings));
    }

    /// <summary>
    /// Adds the title, language and date; no name of a person stands in the properties. Written as a part of its own,
    /// because the package library would give it a name by chance.
    /// </summary>
    public static void AddProperties(WordprocessingDocument document, StatementModel model)
    {
        var title = PlainText.OneLine(DocumentWording.Of("statement.documentTitle", model.CaseNumber, $"{model.Edition}"));
        var issued = new DateTimeOffset(model.IssuedOn, TimeOnly.MinValue, TimeSpan.FromHours(9));
        var properties = new XElement(
            Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core),
            new XAttribute(XNamespace.Xmlns + "dc", Dc),
            new XAttribute(XNamespace.Xmlns + "dcterms", Terms),
            new XAttribute(XNamespace.Xmlns + "xsi", Schema),
            new XElement(Dc + "title", title),
            new XElement(Dc + "language", "ja-JP"),
            new XElement(Core + "revision", model.Edition),
            Date("created", issued),
            Date("modified", issued));
        Feed(document.AddNewPart<CoreFilePropertiesPart>("rIdProperties"), properties.ToString(SaveOptions.DisableFormatting));
    }

    private static XElement Date(string name, DateTimeOffset date) => new(
        Terms + name,
        new XAttribute(Schema + "type", "dcterms:W3CDTF"),
        date.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));

    private static void Feed(OpenXmlPart part, string xml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(stream);
    }
}
