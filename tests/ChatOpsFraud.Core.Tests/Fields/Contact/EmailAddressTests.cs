using ChatOpsFraud.Core.Fields.Contact;

namespace ChatOpsFraud.Core.Tests.Fields.Contact;

public sealed class EmailAddressTests
{
    public static TheoryData<string, string> Typed => TypedTable.Read("""
        hanako.minato@example.co.jp ⇒ hanako.minato@example.co.jp
        ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ ⇒ hanako@example.jp
        hanako＠example.jp ⇒ hanako@example.jp
        Hanako@EXAMPLE.JP ⇒ Hanako@example.jp
        hanako @ example.jp ⇒ hanako@example.jp
        hanako@example.jp です ⇒ hanako@example.jp
        hanako@example.jpです。 ⇒ hanako@example.jp
        メールアドレスはhanako@example.jpです ⇒ hanako@example.jp
        メール：hanako@example.jp ⇒ hanako@example.jp
        E-mail: hanako@example.jp ⇒ hanako@example.jp
        mailto:hanako@example.jp ⇒ hanako@example.jp
        <hanako@example.jp> ⇒ hanako@example.jp
        港 花子 <hanako@example.jp> ⇒ hanako@example.jp
        <mailto:hanako@example.jp|hanako@example.jp> ⇒ hanako@example.jp
        hanako+shop@example.jp ⇒ hanako+shop@example.jp
        hanako_minato-1@shop.example.co.jp ⇒ hanako_minato-1@shop.example.co.jp
        「hanako@example.jp」 ⇒ hanako@example.jp
        hanako@example。jp ⇒ hanako@example.jp
        h@example.jp ⇒ h@example.jp
        info@日本語.example ⇒ info@xn--wgv71a119e.example
        """);

    [Theory]
    [MemberData(nameof(Typed))]
    public void Parse_TypedForm_ReadsAddress(string typed, string canonical)
    {
        var email = EmailAddress.Parse(typed);

        Assert.True(email.IsRead, email.Unread?.Reason.Text);
        Assert.Equal(canonical, email.Value.Canonical);
    }

    [Theory]
    [InlineData("hanako", "contact.email.noAt")]
    [InlineData("hanako.example.jp", "contact.email.noAt")]
    [InlineData("@example.jp", "contact.email.noLocal")]
    [InlineData("hanako.@docomo.example.jp", "contact.email.dots")]
    [InlineData("hana..ko@docomo.example.jp", "contact.email.dots")]
    [InlineData(".hanako@example.jp", "contact.email.dots")]
    [InlineData("花子@example.jp", "contact.email.letters")]
    [InlineData("hanako@", "contact.email.domain")]
    [InlineData("hanako@example", "contact.email.domain")]
    [InlineData("hanako@example..jp", "contact.email.domain")]
    [InlineData("hanako@-example.jp", "contact.email.domain")]
    [InlineData("hanako@203.0.113.45", "contact.email.domain")]
    [InlineData("hanako@example.jp, jiro@example.jp", "contact.email.several")]
    [InlineData("hanako@example.jp jiro@example.jp", "contact.email.several")]
    [InlineData("hanako@ex@ample.jp", "contact.email.unread")]
    [InlineData("連絡は hanako@example.jp まで", "contact.email.words")]
    [InlineData("hanako@example.jp（会社）", "contact.email.words")]
    [InlineData("わからない", "contact.email.noAt")]
    [InlineData("", "field.empty")]
    public void Parse_BrokenForm_RefusesWithReason(string typed, string code)
    {
        TypedTable.AssertRefused(EmailAddress.Parse(typed), typed);
        Assert.Equal(code, EmailAddress.Parse(typed).Unread!.Reason.Code);
    }

    [Fact]
    public void Parse_TwoAddresses_OffersBoth() =>
        Assert.Equal(["hanako@example.jp", "jiro@example.jp"], EmailAddress.Parse("hanako@example.jp / jiro@example.jp").Unread!.Candidates);
}
