using ChatOpsFraud.Core.Fields.Network;

namespace ChatOpsFraud.Core.Tests.Fields.Network;

public sealed class SiteUrlTests
{
    public static TheoryData<string, string> Typed => TypedTable.Read("""
        https://shop.example.co.jp/ ⇒ https://shop.example.co.jp/
        https://shop.example.co.jp ⇒ https://shop.example.co.jp
        http://shop.example.co.jp/ ⇒ http://shop.example.co.jp/
        shop.example.co.jp ⇒ https://shop.example.co.jp
        hakodate.example.jp ⇒ https://hakodate.example.jp
        example.jp ⇒ https://example.jp
        www.example.jp ⇒ https://www.example.jp
        www.example.jp/shop ⇒ https://www.example.jp/shop
        //example.jp/ ⇒ https://example.jp/
        HTTPS://EXAMPLE.JP/ ⇒ https://example.jp/
        Https://Example.jp/Shop ⇒ https://example.jp/Shop
        ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｊｐ／ ⇒ https://example.jp/
        ｅｘａｍｐｌｅ．ｊｐ ⇒ https://example.jp
        https://example.jp/です ⇒ https://example.jp/
        https://example.jp/ です ⇒ https://example.jp/
        https://example.jp です。 ⇒ https://example.jp
        https://example.jpになります ⇒ https://example.jp
        URL：https://example.jp/ ⇒ https://example.jp/
        URLはhttps://example.jp/です ⇒ https://example.jp/
        サイトURL: https://example.jp/ ⇒ https://example.jp/
        サイトは example.jp です ⇒ https://example.jp
        ホームページ：example.jp ⇒ https://example.jp
        「https://example.jp/」 ⇒ https://example.jp/
        "https://example.jp/" ⇒ https://example.jp/
        <https://example.jp/> ⇒ https://example.jp/
        <https://example.jp/|example.jp> ⇒ https://example.jp/
        (https://example.jp/) ⇒ https://example.jp/
        https://example.jp:8443/ ⇒ https://example.jp:8443/
        example.jp:8443 ⇒ https://example.jp:8443
        example.jp:8443/shop ⇒ https://example.jp:8443/shop
        https://example.jp/a/b?c=d&e=f#g ⇒ https://example.jp/a/b?c=d&e=f#g
        https://example.jp?c=d ⇒ https://example.jp?c=d
        https://example.jp/~shop/ ⇒ https://example.jp/~shop/
        https://example.jp/a-b_c.html ⇒ https://example.jp/a-b_c.html
        https://example.jp/a(b) ⇒ https://example.jp/a(b)
        https://example.jp/%E5%BA%97 ⇒ https://example.jp/%E5%BA%97
        https://example.jp/店 ⇒ https://example.jp/%E5%BA%97
        https://日本語.example/ ⇒ https://xn--wgv71a119e.example/
        日本語.example ⇒ https://xn--wgv71a119e.example
        https://xn--wgv71a119e.example/ ⇒ https://xn--wgv71a119e.example/
        https://みなと家電.example/ ⇒ https://xn--o9jd6d217vu69c.example/
        https://shop-minato.example.co.jp/ ⇒ https://shop-minato.example.co.jp/
        https://a.b.c.example.jp/ ⇒ https://a.b.c.example.jp/
        https://my_shop.example.jp/ ⇒ https://my_shop.example.jp/
        https://123.example.jp/ ⇒ https://123.example.jp/
        https://203.0.113.45/ ⇒ https://203.0.113.45/
        http://203.0.113.45:8080/shop ⇒ http://203.0.113.45:8080/shop
        ttps://example.jp/ ⇒ https://example.jp/
        ttp://example.jp/ ⇒ http://example.jp/
        hxxps://example.jp/ ⇒ https://example.jp/
        https:/example.jp/ ⇒ https://example.jp/
        https:example.jp/ ⇒ https://example.jp/
        https://example.jp. ⇒ https://example.jp
        https://example.jp、 ⇒ https://example.jp
        example。jp ⇒ https://example.jp
        https://example.jp/shop/index.php?id=10293 ⇒ https://example.jp/shop/index.php?id=10293
        たぶん https://example.jp/ ⇒ https://example.jp/
        https://example.jp/ でお願いします ⇒ https://example.jp/
        https://example.shop/ ⇒ https://example.shop/
        example.com ⇒ https://example.com
        https://example.com/shop/ ⇒ https://example.com/shop/
        https://www.example.net/item/1,2 ⇒ https://www.example.net/item/1,2
        ␣https://example.jp/␣ ⇒ https://example.jp/
        """);

    public static TheoryData<string> Refusals => TypedTable.Refused("""
        わからない
        不明
        なし
        みなと家電オンライン
        localhost
        http://localhost/
        example
        https://
        https:///
        http://example
        javascript:alert(1)
        JAVASCRIPT:alert(1)
        data:text/html,x
        ftp://example.jp/
        file:///etc/hosts
        mailto:hanako@example.jp
        hanako@example.jp
        https://user:secret@example.jp/
        https://example.co.jp@203.0.113.45/
        https://example..jp/
        https://-example.jp/
        https://example.jp:99999/
        https://example.jp:0/
        https://example.jp:abc/
        https://exa<mple.jp/
        https://example.jp/<script>
        https://example.jp\evil
        https://exam ple.jp/
        https://a.example/ https://b.example/
        https://a.example/とhttps://b.example/
        https://example.jp/ ここが公式サイト
        楽天市場店 https://example.jp/
        045-000-1234
        12,800円
        203.0.113
        """);

    [Theory]
    [MemberData(nameof(Typed))]
    public void Parse_TypedForm_ReadsAddress(string typed, string canonical)
    {
        var url = SiteUrl.Parse(typed);

        Assert.True(url.IsRead, url.Unread?.Reason.Text);
        Assert.Equal(canonical, url.Value.Canonical);
        Assert.Equal(canonical, SiteUrl.Parse(url.Value.Canonical).Value.Canonical);
        Assert.Equal(canonical, SiteUrl.Parse(url.Value.Display).Value.Canonical);
        Assert.True(Uri.TryCreate(url.Value.Canonical, UriKind.Absolute, out var uri));
        Assert.Contains(uri.Scheme, new[] { "http", "https" });
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Parse_OtherThanOneAddress_Refuses(string typed) => TypedTable.AssertRefused(SiteUrl.Parse(typed), typed);

    [Fact]
    public void Display_JapaneseHost_StaysReadable() => Assert.Equal("https://日本語.example/店", SiteUrl.Parse("日本語.example/店").Value.Display);

    [Fact]
    public void Parse_WordsBesideAddress_OffersAddress() =>
        Assert.Equal(["https://example.jp/"], SiteUrl.Parse("楽天市場店 https://example.jp/").Unread!.Candidates);

    [Fact]
    public void Parse_TwoAddresses_OffersBoth() =>
        Assert.Equal(["https://a.example/", "https://b.example/"], SiteUrl.Parse("https://a.example/ https://b.example/").Unread!.Candidates);
}
