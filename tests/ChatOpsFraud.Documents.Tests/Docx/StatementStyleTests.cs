using ChatOpsFraud.Documents.Tests.Samples;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatOpsFraud.Documents.Tests.Docx;

public class StatementStyleTests
{
    [Fact]
    public void Styles_Defaults_AreJapaneseWithKinsoku()
    {
        using var opened = OpenedStatement.Of(SampleStatements.Complete());
        var defaults = opened.Main.StyleDefinitionsPart!.Styles!.DocDefaults!;
        Assert.Equal("ja-JP", defaults.Descendants<Languages>().Single().EastAsia?.Value);
        Assert.NotNull(defaults.Descendants<Kinsoku>().SingleOrDefault());
    }

    [Fact]
    public void Styles_EveryFont_IsNamedForJapaneseTextAndHasStandIns()
    {
        using var opened = OpenedStatement.Of(SampleStatements.Complete());
        var named = opened.Main.StyleDefinitionsPart!.Styles!.Descendants<RunFonts>().ToArray();
        Assert.All(named, fonts => Assert.Equal(fonts.EastAsia?.Value, fonts.Ascii?.Value));
        var known = opened.Main.FontTablePart!.Fonts!.Elements<Font>().ToDictionary(f => f.Name!.Value!, f => f.AltName!.Val!.Value!);
        Assert.Equal(known.Keys.Order(StringComparer.Ordinal), named.Select(f => f.EastAsia!.Value!).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains("IPAexMincho", known["游明朝"], StringComparison.Ordinal);
        Assert.Contains("IPAexGothic", known["游ゴシック"], StringComparison.Ordinal);
    }

    [Fact]
    public void Styles_EveryStyleInUse_IsDefined()
    {
        using var opened = OpenedStatement.Of(SampleStatements.ManyGaps());
        var defined = opened.Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(s => s.StyleId!.Value!).ToHashSet();
        var used = typeof(ChatOpsFraud.Documents.Outline.OutlineStyle).GetFields().Select(f => (string)f.GetRawConstantValue()!).ToArray();
        Assert.NotEmpty(used);
        Assert.All(used, style => Assert.Contains(style, defined));
    }
}
