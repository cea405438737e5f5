using ChatOpsFraud.Storage.Encryption;

namespace ChatOpsFraud.Storage.Tests.Encryption;

public sealed class PartsTests
{
    [Fact]
    public void Add_TextsCutElsewhere_GivesOtherBytes()
    {
        byte[][] all =
        [
            Parts.For("p").Add("ab").Add("c").Hash(),
            Parts.For("p").Add("a").Add("bc").Hash(),
            Parts.For("p").Add("abc").Hash(),
            Parts.For("p").Add("abc").Add("").Hash(),
            Parts.For("pa").Add("bc").Hash(),
        ];
        Assert.Equal(all.Length, all.Select(Convert.ToHexString).Distinct().Count());
    }

    [Fact]
    public void Add_LongText_IsTakenWhole()
    {
        var text = new string('長', 100_000);
        Assert.Equal(4 + 1 + 4 + 300_000, Parts.For("p").Add(text).Bytes.Length);
    }

    [Fact]
    public void Add_LoneSurrogate_IsNoFault() => Assert.Equal(4 + 1 + 4 + 3, Parts.For("p").Add("\ud83d").Bytes.Length);
}
