using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Docx;
using ChatOpsFraud.Documents.Tests.Samples;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatOpsFraud.Documents.Tests.Docx;

public class StatementSafetyTests
{
    [Theory, MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void Write_HostileText_StandsAsText(string text)
    {
        using var opened = OpenedStatement.Of(SampleStatements.Filled(text));
        var cells = opened.Body.Descendants<TableCell>().Select(OpenedStatement.Shown).ToArray();
        Assert.Contains(HostileTexts.Shown(text), cells);
        AssertNothingActs(opened.Package);
    }

    [Fact]
    public void Write_FiftyThousandCharacters_KeepsThemAll()
    {
        var text = string.Concat(Enumerable.Repeat("申出書に長い文を書く人もいます。\n", 3200))[..50_000];
        using var opened = OpenedStatement.Of(SampleStatements.Filled(text));
        Assert.Contains(text, opened.Body.Descendants<TableCell>().Select(OpenedStatement.Shown));
        AssertNothingActs(opened.Package);
    }

    [Fact]
    public void Write_AnyString_GivesADocumentThatOpens() =>
        Gen.Char.Array[0, 40].Select(chars => new string(chars)).Sample(text =>
        {
            using var opened = OpenedStatement.Of(SampleStatements.Filled(text));
            AssertNothingActs(opened.Package);
        }, iter: 100);

    [Fact]
    public void Write_AnyStatement_HasOnlyThePartsOfAPlainDocument()
    {
        using var opened = OpenedStatement.Of(SampleStatements.Filled(HostileTexts.Mixed));
        Assert.Equal(
            ["/docProps/core.xml", "/word/document.xml", "/word/fontTable.xml", "/word/footer1.xml", "/word/settings.xml", "/word/styles.xml"],
            opened.Package.GetAllParts().Select(p => p.Uri.ToString()).Order(StringComparer.Ordinal));
    }

    private static void AssertNothingActs(WordprocessingDocument package)
    {
        var parts = package.GetAllParts().ToArray();
        Assert.All(parts, part => Assert.Empty(part.ExternalRelationships));
        Assert.All(parts, part => Assert.Empty(part.HyperlinkRelationships));
        var elements = parts.Select(p => p.RootElement).OfType<OpenXmlPartRootElement>().SelectMany(root => root.Descendants()).ToArray();
        Assert.Equal([" PAGE ", " NUMPAGES "], elements.OfType<SimpleField>().Select(f => f.Instruction?.Value));
        Assert.DoesNotContain(elements, e => e is FieldCode or FieldChar or Hyperlink or EmbeddedObject or Drawing or AltChunk or SdtElement);
    }
}
