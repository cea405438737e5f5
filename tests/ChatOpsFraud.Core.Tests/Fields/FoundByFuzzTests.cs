using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Core.Tests.Fields;

/// <summary>Texts that once threw, or kept a reader busy for more than a minute.</summary>
public sealed class FoundByFuzzTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 15, 0, 0, TimeSpan.FromHours(9));

    [Theory]
    [InlineData("先週の\u55A4😀,-x\uD0D5n\uFD45--\0\0（日曜")]
    [InlineData("10月の最後の金曜日\u1101255千99999999999999999999")]
    [InlineData("1\uCADE1/20 2有効期限千十99999999999999999999兆万nnel>4:00")]
    [InlineData("javascript:\u7941\u1566\uD1FD\uFFFE\u300D255\u2460")]
    [InlineData("Fri Nov 0 14:3512 JST 2026")]
    [InlineData("\uD800横浜市\uDC00中区\uFFFF")]
    public void Read_OfEveryKind_GivesValueOrReason(string text) => Assert.All(Enum.GetValues<FieldKind>(), kind =>
    {
        var parsed = FieldReader.Read(kind, text, Now);
        Assert.True(parsed.IsRead || parsed.Unread!.Reason.Text.Length > 0);
    });
}
