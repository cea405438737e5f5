using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Difference;
using ChatOpsFraud.Core.Triage;
using CsCheck;

namespace ChatOpsFraud.Core.Tests.Rules.Difference;

public sealed class BoxCoverTests
{
    private static readonly FactSpace Space = FactSpace.Of(null, Shipped.Set.TriageOn(new DateOnly(2026, 11, 24)));

    [Fact]
    public void Of_AnyLabels_CoversExactlyThePointsOfEachLabel() => Gen.Int[0, 2].Array[3 * 4 * 3].Sample(labels =>
    {
        var sizes = new[] { 3, 4, 3 };
        var space = SimpleSpace.Of(sizes, labels);
        for (var label = 1; label <= 2; label++)
        {
            var covered = BoxCover.Of(space, label).SelectMany(space.PointsOf).ToHashSet();
            Assert.Equal(Enumerable.Range(0, space.Labels.Length).Where(p => space.Labels[p] == label), covered.Order());
        }
    });

    [Fact]
    public void Of_TwoFactsThatMatter_GivesOneSentenceForOneBox()
    {
        // Of 43,740 combinations those change in which two facts have two values each.
        var labels = new int[Space.Count];
        for (var point = 0; point < labels.Length; point++)
            labels[point] = ValueOf(point, "triage.role") is "merchant" or "psp" && ValueOf(point, "triage.shipped") is "shipped" or "inTransit" ? 1 : 0;

        var simple = SimpleSpace.Of(Space, labels);
        var condition = simple.Describe(Assert.Single(BoxCover.Of(simple, 1)));

        Assert.Equal("立場が「EC加盟店」または「決済代行会社」、発送の状況が「発送済み」または「配送中」のとき", condition.Text);
        Assert.Equal(2, simple.Sizes.Length);
    }

    [Fact]
    public void Of_AllButOneValue_SaysSoByTheException()
    {
        var labels = Enumerable.Range(0, Space.Count).Select(p => ValueOf(p, "triage.topic") == "legal" ? 0 : 1).ToArray();
        var simple = SimpleSpace.Of(Space, labels);

        Assert.Equal("相談の内容が「捜査の進捗や法律解釈」以外のとき", simple.Describe(Assert.Single(BoxCover.Of(simple, 1))).Text);
    }

    [Fact]
    public void Of_Everything_SaysAlways()
    {
        var simple = SimpleSpace.Of(Space, [.. Enumerable.Repeat(1, Space.Count)]);

        Assert.Equal("どの場合でも", simple.Describe(Assert.Single(BoxCover.Of(simple, 1))).Text);
    }

    private static string ValueOf(int point, string fact)
    {
        for (var i = 0; i < Space.Facts.Count; i++)
            if (Space.Facts[i].Id == fact) return Space.Facts[i].Values[point / Space.Strides[i] % Space.Facts[i].Values.Count].Id;
        throw new KeyNotFoundException(fact);
    }
}
