using ChatOpsFraud.Core.Intake;

namespace ChatOpsFraud.Core.Tests.Intake;

public sealed class AccessTokensTests
{
    private const string Agent = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36";

    [Fact]
    public void Read_HandMadeOrder_FindsEachPartByItsLooks()
    {
        var entry = Read($"2026-11-12 03:04:05 +0900 \"{Agent}\" \"POST /cart/done HTTP/2\" from 203.0.113.4:50001 \"ja,en;q=0.8\"")!;

        Assert.Equal("2026-11-12 03:04:05 +0900", entry.Time);
        Assert.Equal("203.0.113.4", entry.Ip);
        Assert.Equal("50001", entry.Port);
        Assert.Equal("POST /cart/done HTTP/2", entry.Request);
        Assert.Equal(Agent, entry.UserAgent);
        Assert.Equal("ja,en;q=0.8", entry.Language);
    }

    [Fact]
    public void Read_AddressWithinTheRequest_IsNoClient() =>
        Assert.Null(Read("2026-11-12T03:04:05Z \"GET /go?to=203.0.113.9 HTTP/1.1\" 200"));

    [Theory]
    [InlineData("203.0.113.4 \"GET /cart HTTP/1.1\" 200 without a moment")]
    [InlineData("2026-11-12T03:04:05Z 203.0.113.4 nothing but numbers 200 31")]
    [InlineData("注文日時 2026-11-12 03:04:05 商品 ノートPC 数量 1")]
    public void Read_LineThatLacksAPart_IsNoAccess(string line) => Assert.Null(Read(line));

    private static AccessEntry? Read(string line) => AccessTokens.Read(PastedLine.Split(line)[0]);
}
