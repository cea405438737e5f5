using ChatOpsFraud.Core.Intake;

namespace ChatOpsFraud.Core.Tests.Intake;

public sealed class PairLineTests
{
    [Fact]
    public void Read_BrowserWithoutQuotes_GoesOnToTheNextName()
    {
        var entry = Read("time=2026-11-12T03:04:05+09:00 ip=203.0.113.5 ua=Mozilla/5.0 (Windows NT 10.0) status=200")!;

        Assert.Equal("203.0.113.5", entry.Ip);
        Assert.Equal("Mozilla/5.0 (Windows NT 10.0)", entry.UserAgent);
        Assert.Equal("2026-11-12T03:04:05+09:00", entry.Time);
    }

    [Fact]
    public void Read_SignWithinQuotes_BeginsNoName() =>
        Assert.Equal("a b=c d", Read("ip=203.0.113.5 ua=\"a b=c d\" method=POST uri=/pay status=200")!.UserAgent);

    [Fact]
    public void Read_TabsBetweenPairs_TakesHostAsTheClient() =>
        Assert.Equal("198.51.100.6", Read("host:198.51.100.6\treq:POST /order HTTP/1.1\tua:Mozilla/5.0")!.Ip);

    [Theory]
    [InlineData("ip=203.0.113.5 ua=Mozilla/5.0 and nothing else here")]
    [InlineData("商品=ノートパソコン 数量=1 単価=198,000円 配送業者=ヤマト運輸")]
    public void Read_FewerPairsOrNoAccess_IsNull(string line) => Assert.Null(Read(line));

    private static AccessEntry? Read(string line) => PairLine.Read(PastedLine.Split(line)[0]);
}
