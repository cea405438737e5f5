using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Outline;
using ChatOpsFraud.Documents.Picture.Fonts;
using ChatOpsFraud.Documents.Picture.Page;
using ChatOpsFraud.Documents.Tests.Samples;

namespace ChatOpsFraud.Documents.Tests.Picture.Page;

public class PageBoxesTests
{
    [Fact]
    public void FirstPage_ManyGaps_EndsBehindTheTableOfPurchases()
    {
        var (page, _) = Place(SampleStatements.ManyGaps());

        Assert.True(page.GoesOn);
        // Title, three particulars, addressee, lead; two headings and 2 × 6 rows; heading and 3 rows of purchases.
        Assert.Equal(6 + 2 + 12 + 1 + 3, page.Boxes.Count);
        Assert.InRange(page.Bottom, Sheet.Top, Sheet.Bottom);
    }

    [Fact]
    public void FirstPage_LongRowThatDoesNotFit_IsSplitAtALine()
    {
        var model = SampleStatements.With(SampleStatements.Complete(), ("発覚の経緯", string.Concat(Enumerable.Repeat("注文者の電話番号が使われていなかった。", 200))));

        var (page, _) = Place(model);

        Assert.True(page.GoesOn);
        Assert.IsType<RowBox>(page.Boxes[^1].Box);
        Assert.InRange(page.Bottom, Sheet.Bottom - 400, Sheet.Bottom);
    }

    [Fact]
    public void FirstPage_ShortStatement_HoldsAllOfIt()
    {
        var model = SampleStatements.Complete();
        var (page, letters) = Place(model with { Sections = [model.Sections[0]] });

        Assert.False(page.GoesOn);
        Assert.Contains("以上", letters(page), StringComparison.Ordinal);
    }

    [Fact]
    public void FirstPage_RowHigherThanAPage_IsSplitEvenThoughItIsShort()
    {
        var model = SampleStatements.Complete();
        var (page, _) = Place(model with { Sections = [new(1, "題", [new(null, ["a", "b"], [new([string.Concat(Enumerable.Repeat("あ\n", 11)) + new string('い', 460), "b"], false)])])] });

        Assert.NotEmpty(page.Boxes);
        Assert.InRange(page.Bottom, Sheet.Top, Sheet.Bottom);
    }

    private static (FirstPage Page, Func<FirstPage, string> Letters) Place(StatementModel model)
    {
        using var letters = new LetterCase(Needs.JapaneseFonts());
        var typesetter = new Typesetter(letters, StyleSheet.OfStatement);
        var outline = StatementOutline.Of(model);
        var page = FirstPage.Of(new PageBoxes(typesetter, StyleSheet.OfStatement).Of(outline));
        return (page, p => string.Concat(outline.Parts.Take(p.Boxes.Count).OfType<OutlineParagraph>().Select(part => part.Text)));
    }
}
