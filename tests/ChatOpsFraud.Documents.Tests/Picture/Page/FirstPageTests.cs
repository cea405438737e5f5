using ChatOpsFraud.Documents.Picture.Page;

namespace ChatOpsFraud.Documents.Tests.Picture.Page;

public class FirstPageTests
{
    private const float Room = Sheet.Bottom - Sheet.Top;

    [Fact]
    public void Of_BoxesThatFit_StandBelowEachOtherWithTheLargerSpace()
    {
        var page = FirstPage.Of([new Block(100, before: 50, after: 30), new Block(200, before: 80, after: 10), new Block(300, before: 5)]);

        Assert.False(page.GoesOn);
        Assert.Equal([50, 50 + 100 + 80, 50 + 100 + 80 + 200 + 10], page.Boxes.Select(b => b.Top - Sheet.Top));
        Assert.Equal(page.Boxes[2].Top + 300, page.Bottom);
    }

    [Fact]
    public void Of_ExactlyFull_DoesNotGoOn() => Assert.False(FirstPage.Of([new Block(Room)]).GoesOn);

    [Fact]
    public void Of_BoxThatDoesNotFit_EndsThePage()
    {
        var page = FirstPage.Of([new Block(Room - 100), new Block(200), new Block(1)]);

        Assert.True(page.GoesOn);
        Assert.Single(page.Boxes);
    }

    [Fact]
    public void Of_HeadingBeforeWhatDoesNotFit_GoesWithIt()
    {
        var page = FirstPage.Of([new Block(Room - 500), new Block(100, keepNext: true), new Block(100, keepNext: true), new Block(400)]);

        Assert.Single(page.Boxes);
    }

    [Fact]
    public void Of_OnlyHeadings_ArePlacedAllTheSame() =>
        Assert.Single(FirstPage.Of([new Block(Room - 100, keepNext: true), new Block(200)]).Boxes);

    [Fact]
    public void Of_BoxThatMayBeSplit_BringsItsUpperPart()
    {
        var page = FirstPage.Of([new Block(Room - 500, keepNext: true), new Block(900, isSplit: true)]);

        Assert.True(page.GoesOn);
        Assert.Equal([Room - 500, 500], page.Boxes.Select(b => b.Box.Height));
    }

    [Fact]
    public void Of_BoxesBehindThePage_AreNeverMade()
    {
        var made = 0;

        FirstPage.Of(Enumerable.Range(0, 1000).Select(_ =>
        {
            made++;
            return new Block(Room / 4);
        }));

        Assert.Equal(5, made);
    }

    private sealed class Block(float height, float before = 0, float after = 0, bool keepNext = false, bool isSplit = false) : Box
    {
        public override float Before => before;

        public override float After => after;

        public override float Height => height;

        public override bool KeepNext => keepNext;

        public override void Draw(Pen pen, float top) => throw new NotSupportedException();

        public override Box? Upper(float room) => isSplit ? new Block(room) : null;
    }
}
