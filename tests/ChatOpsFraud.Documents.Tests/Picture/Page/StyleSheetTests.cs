using ChatOpsFraud.Documents.Outline;
using ChatOpsFraud.Documents.Picture.Page;

namespace ChatOpsFraud.Documents.Tests.Picture.Page;

public class StyleSheetTests
{
    private static readonly StyleSheet Styles = StyleSheet.OfStatement;

    [Fact]
    public void Of_TitleStyle_IsTheOneOfTheWordDocument() => Assert.Equal(
        new ParagraphStyle(new Lettering(IsGothic: true, IsBold: true, 340), 0, 280, 520, 0, 0, Alignment.Center, KeepNext: true, null, null),
        Styles.Of(OutlineStyle.Title));

    [Fact]
    public void Of_StyleBasedOnOthers_TakesTheirValues()
    {
        var head = Styles.Of(OutlineStyle.CellHead);

        Assert.Equal((new Lettering(true, true, 190), 50f, 50f, 320f, Alignment.Center, true), (head.Lettering, head.Before, head.After, head.Line, head.Alignment, head.KeepNext));
        Assert.Equal((420f, -210f), (Styles.Of(OutlineStyle.CellLabelUnder).Left, Styles.Of(OutlineStyle.CellLabelUnder).FirstLine));
        Assert.Equal((0f, 210f, Alignment.Both), (Styles.Of(OutlineStyle.Lead).Left, Styles.Of(OutlineStyle.Lead).FirstLine, Styles.Of(OutlineStyle.Lead).Alignment));
    }

    [Fact]
    public void Of_StyleWithoutFont_TakesTheDefault() => Assert.Equal(new Lettering(false, false, 210), Styles.Of(OutlineStyle.Normal).Lettering);

    [Fact]
    public void Of_Rules_AreInTwips()
    {
        Assert.Equal(new PageRule(20, 40, "404040"), Styles.Of(OutlineStyle.Heading1).Below);
        Assert.Equal(new PageRule(10, 80, "808080"), Styles.Of(OutlineStyle.Footer).Above);
        Assert.Equal((new PageRule(15, 0, "595959"), new PageRule(10, 0, "808080")), (Styles.Frame, Styles.Inner));
    }

    [Fact]
    public void Gap_OfAStyle_IsBoldGothicInItsSize() => Assert.Equal(new Lettering(true, true, 240), Styles.Gap(Styles.Of(OutlineStyle.Addressee)));
}
