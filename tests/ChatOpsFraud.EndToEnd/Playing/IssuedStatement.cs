using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatOpsFraud.EndToEnd.Playing;

/// <summary>A statement as Word would open it.</summary>
/// <param name="Text">All its text, a paragraph a line.</param>
/// <param name="Faults">What Word would refuse, and everything in it that acts.</param>
internal sealed record IssuedStatement(string Text, IReadOnlyList<string> Faults)
{
    public static IssuedStatement Read(string path)
    {
        using var document = WordprocessingDocument.Open(path, isEditable: false);
        var main = document.MainDocumentPart!;
        var body = main.Document!.Body!;
        List<string> faults = [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document).Select(e => e.Description)];
        if (main.HyperlinkRelationships.Any() || main.ExternalRelationships.Any()) faults.Add("it links to the outside");
        if (body.Descendants<FieldCode>().Any() || body.Descendants<SimpleField>().Any()) faults.Add("its body holds a field that acts");
        return new IssuedStatement(string.Join('\n', body.Descendants<Paragraph>().Select(p => p.InnerText)), faults);
    }
}
