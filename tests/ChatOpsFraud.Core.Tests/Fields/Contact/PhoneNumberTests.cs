using ChatOpsFraud.Core.Fields.Contact;

namespace ChatOpsFraud.Core.Tests.Fields.Contact;

public sealed class PhoneNumberTests
{
    public static TheoryData<string, string> Typed => TypedTable.Read("""
        045-000-1234 ⇒ 045-000-1234
        0450001234 ⇒ 045-000-1234
        ０４５－０００－１２３４ ⇒ 045-000-1234
        ０４５ー０００ー１２３４ ⇒ 045-000-1234
        045‐000‐1234 ⇒ 045-000-1234
        045−000−1234 ⇒ 045-000-1234
        045–000—1234 ⇒ 045-000-1234
        045 000 1234 ⇒ 045-000-1234
        045　000　1234 ⇒ 045-000-1234
        045.000.1234 ⇒ 045-000-1234
        (045)000-1234 ⇒ 045-000-1234
        （０４５）０００－１２３４ ⇒ 045-000-1234
        045(000)1234 ⇒ 045-000-1234
        045 - 000 - 1234 ⇒ 045-000-1234
        TEL:045-000-1234 ⇒ 045-000-1234
        TEL 045-000-1234 ⇒ 045-000-1234
        Tel. 045-000-1234 ⇒ 045-000-1234
        tel:045-000-1234 ⇒ 045-000-1234
        電話番号は045-000-1234です ⇒ 045-000-1234
        電話番号：045-000-1234 ⇒ 045-000-1234
        045-000-1234です。 ⇒ 045-000-1234
        045-000-1234になります ⇒ 045-000-1234
        045-000-1234でお願いします ⇒ 045-000-1234
        +81 45-000-1234 ⇒ 045-000-1234
        +81-45-000-1234 ⇒ 045-000-1234
        +81450001234 ⇒ 045-000-1234
        +81 (0)45-000-1234 ⇒ 045-000-1234
        ＋８１　４５　０００　１２３４ ⇒ 045-000-1234
        010-81-45-000-1234 ⇒ 045-000-1234
        +81 80-0000-1111 ⇒ 080-0000-1111
        +818000001111 ⇒ 080-0000-1111
        045-000-1234 内線12 ⇒ 045-000-1234;ext=12
        045-000-1234（内線 123） ⇒ 045-000-1234;ext=123
        045-000-1234 (内線：123) ⇒ 045-000-1234;ext=123
        045-000-1234 ext.123 ⇒ 045-000-1234;ext=123
        045-000-1234 x123 ⇒ 045-000-1234;ext=123
        045-000-1234（代表） ⇒ 045-000-1234
        045-000-1234（代） ⇒ 045-000-1234
        045-000-1234 代表 ⇒ 045-000-1234
        代表 045-000-1234 ⇒ 045-000-1234
        携帯 080-0000-1111 ⇒ 080-0000-1111
        080-0000-1111（携帯） ⇒ 080-0000-1111
        080-0000-1111 ⇒ 080-0000-1111
        08000001111 ⇒ 080-0000-1111
        ０８０００００１１１１ ⇒ 080-0000-1111
        090-0000-0000 ⇒ 090-0000-0000
        070-0000-0000 ⇒ 070-0000-0000
        060-0000-0000 ⇒ 060-0000-0000
        06000001234 ⇒ 060-0000-1234
        050-0000-0000 ⇒ 050-0000-0000
        0120-000-000 ⇒ 0120-000-000
        0120000000 ⇒ 0120-000-000
        0120-00-0000 ⇒ 0120-000-000
        0800-000-0000 ⇒ 0800-000-0000
        08001000000 ⇒ 0800-100-0000
        0570-000-000 ⇒ 0570-000-000
        0570-00-0000 ⇒ 0570-000-000
        03-0000-0000 ⇒ 03-0000-0000
        0300000000 ⇒ 03-0000-0000
        06-0000-0000 ⇒ 06-0000-0000
        0600000000 ⇒ 06-0000-0000
        0138-00-0000 ⇒ 0138-00-0000
        0138000000 ⇒ 0138-00-0000
        011-000-0000 ⇒ 011-000-0000
        0110000000 ⇒ 011-000-0000
        0154-00-0000 ⇒ 0154-00-0000
        04992-0-0000 ⇒ 04992-0-0000
        052-000-0000 ⇒ 052-000-0000
        098-000-0000 ⇒ 098-000-0000
        +1 202-555-0100 ⇒ +1 202-555-0100
        +44 20 7946 0000 ⇒ +44 20 7946 0000
        010-1-202-555-0100 ⇒ +1 202-555-0100
        """);

    public static TheoryData<string> Refusals => TypedTable.Refused("""
        わからない
        不明
        なし
        045
        045-000
        045-000-123
        045-000-12345
        080-0000-111
        080-0000-11111
        0120-000-00
        0570-000-0000
        03-0000-000
        03-0000-00000
        45-000-1234
        80-0000-1111
        9000000000
        110
        119
        #9110
        1234567890123
        00-0000-0000
        020-0000-0000
        045-000-1234 / 080-0000-1111
        045-000-1234、080-0000-1111
        045-000-1234または080-0000-1111
        +999 123
        +1 202
        045-OOO-1234
        hanako.minato@example.co.jp
        横浜市中区山下町1
        ２０２６年１１月２０日
        045-***-1234
        電話
        080-0000-1111に連絡
        045-000-1234/5678
        045-000-1234 080-0000-1111
        """);

    [Theory]
    [MemberData(nameof(Typed))]
    public void Parse_TypedForm_ReadsNumber(string typed, string canonical)
    {
        var phone = PhoneNumber.Parse(typed);

        Assert.True(phone.IsRead, phone.Unread?.Reason.Text);
        Assert.Equal(canonical, phone.Value.Canonical);
        Assert.Equal(canonical, PhoneNumber.Parse(phone.Value.Canonical).Value.Canonical);
        Assert.Equal(canonical, PhoneNumber.Parse(phone.Value.Display).Value.Canonical);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Parse_OtherThanOneNumber_Refuses(string typed) => TypedTable.AssertRefused(PhoneNumber.Parse(typed), typed);

    [Theory]
    [InlineData("045-000-123", "contact.phone.short", "9")]
    [InlineData("080-0000-11111", "contact.phone.long", "12")]
    public void Parse_WrongCount_NamesBothCounts(string typed, string code, string count)
    {
        var reason = PhoneNumber.Parse(typed).Unread!.Reason;

        Assert.Equal(code, reason.Code);
        Assert.Contains($"いまは{count}桁", reason.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("80-0000-1111", "080-0000-1111")]
    [InlineData("45-000-1234", "045-000-1234")]
    public void Parse_LostZero_OffersNumberWithZero(string typed, string candidate) =>
        Assert.Equal([candidate], PhoneNumber.Parse(typed).Unread!.Candidates);

    [Theory]
    [InlineData("045-000-1234 / 080-0000-1111", "045-000-1234", "080-0000-1111")]
    [InlineData("045-000-1234 080-0000-1111", "045-000-1234", "080-0000-1111")]
    [InlineData("会社は045-000-1234で、携帯は080-0000-1111", "045-000-1234", "080-0000-1111")]
    [InlineData("080-0000-1111に連絡", "080-0000-1111")]
    public void Parse_MoreThanOneNumber_OffersNumbers(string typed, params string[] numbers) =>
        Assert.Equal(numbers, PhoneNumber.Parse(typed).Unread!.Candidates);

    [Fact]
    public void Display_Extension_IsInBrackets() => Assert.Equal("045-000-1234（内線12）", PhoneNumber.Parse("045-000-1234 内線12").Value.Display);
}
