using System.Text;
using ChatOpsFraud.Web.Files;

namespace ChatOpsFraud.Tests.Web.Files;

public sealed class MailTextTests
{
    static MailTextTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Read_PlainUtf8_IsSubjectAndBody() => Assert.Equal(
        "件名：注文確認\nご注文者: 山田 太郎 様",
        Read("Subject: =?UTF-8?B?5rOo5paH?=\r\n =?utf-8?Q?=E7=A2=BA=E8=AA=8D?=\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nご注文者: 山田 太郎 様\r\n"));

    [Fact]
    public void Read_Iso2022Jp_IsDecoded()
    {
        byte[] mail = [.. Encoding.ASCII.GetBytes("Content-Type: text/plain; charset=ISO-2022-JP\n\n"), .. Encoding.GetEncoding("iso-2022-jp").GetBytes("配送業者: ヤマト運輸")];

        Assert.Equal("配送業者: ヤマト運輸", MailText.Read(mail));
    }

    [Fact]
    public void Read_PartsThatSayTheSame_TakesThePlainOneAndNoAttachment()
    {
        var mail = string.Join("\r\n",
            "Content-Type: multipart/mixed; boundary=\"aa\"", "",
            "--aa", "Content-Type: text/plain", "Content-Disposition: attachment; filename=x.txt", "", "添付", "",
            "--aa", "Content-Type: multipart/alternative; boundary=bb", "",
            "--bb", "Content-Type: text/html; charset=utf-8", "", "<p>HTML</p>",
            "--bb", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "", Convert.ToBase64String(Encoding.UTF8.GetBytes("数量: 2台")),
            "--bb--", "--aa--");

        Assert.Equal("数量: 2台", Read(mail));
    }

    [Fact]
    public void Read_HtmlOnly_IsItsWords()
    {
        const string Mail = "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<style>p{}</style><table><tr><td>=E6=95=B0=E9=87=8F</td><td>2 &amp; 3</td></tr></table><script>alert(1)</script>=\n";

        Assert.Equal("数量\t2 & 3", Read(Mail));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Subject: x")]
    [InlineData("Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: image/png\n\nx\n--a--")]
    [InlineData("Content-Type: multipart/mixed; boundary=\n\n--\n--\n--")]
    public void Read_MailWithoutText_IsNothing(string mail) => Assert.Null(Read(mail));

    [Theory]
    [InlineData("Content-Transfer-Encoding: base64\n\n%%%AAAAA")]
    [InlineData("Content-Type: text/plain; charset=no-such\n\nabc=")]
    [InlineData("Subject: =?x?B?====?= =?utf-8?Q?=ZZ?=\n\nabc")]
    public void Read_BrokenMail_DoesNotFail(string mail) => Assert.NotNull(Record(mail));

    private static string Record(string mail) => Read(mail) ?? "";

    private static string? Read(string mail) => MailText.Read(Encoding.UTF8.GetBytes(mail));
}
