using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Core.Tests.Fields;

public sealed class FieldReaderTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 15, 0, 0, TimeSpan.FromHours(9));

    [Theory]
    [InlineData(FieldKind.Text, "ＥＣ事業部 お客様サポート課", "EC事業部 お客様サポート課")]
    [InlineData(FieldKind.LongText, "一行目\n二行目", "一行目\n二行目")]
    [InlineData(FieldKind.PersonName, "山田 太郎 様", "山田 太郎")]
    [InlineData(FieldKind.Kana, "みなと はなこ", "ミナト ハナコ")]
    [InlineData(FieldKind.Email, "hanako＠example.jp", "hanako@example.jp")]
    [InlineData(FieldKind.Phone, "０４５－０００－１２３４", "045-000-1234")]
    [InlineData(FieldKind.LooseAddress, "東京都足立区千住旭町９９－９", "東京都足立区千住旭町99-9")]
    [InlineData(FieldKind.Url, "example.jp", "https://example.jp")]
    [InlineData(FieldKind.Money, "35万円", "350000")]
    [InlineData(FieldKind.Quantity, "２台", "2台")]
    [InlineData(FieldKind.Ip, "203.0.113.45:51234", "203.0.113.45")]
    [InlineData(FieldKind.Port, "51234番", "51234")]
    [InlineData(FieldKind.YesNo, "はい", "yes")]
    public void Read_Kind_IsReadByItsValueType(FieldKind kind, string typed, string canonical) =>
        Assert.Equal(canonical, FieldReader.Read(kind, typed, Now).Value.Canonical);

    [Fact]
    public void Read_EveryKind_HasAReader()
    {
        foreach (var kind in Enum.GetValues<FieldKind>())
            Assert.NotNull(FieldReader.Read(kind, "1", Now));
    }

    [Fact]
    public void Read_ShortLooseAddress_Refuses() =>
        Assert.Equal("field.address.tooShort", FieldReader.Read(FieldKind.LooseAddress, "a", Now).Unread!.Reason.Code);
}
