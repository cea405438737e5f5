using ChatOpsFraud.Documents.Text;

namespace ChatOpsFraud.Documents.Tests.Text;

public class DocumentWordingTests
{
    [Fact]
    public void Of_ArgumentThatLooksLikeAGap_StaysText() =>
        Assert.Equal("管理番号 {1}　第2版　規則 {0}", DocumentWording.Of("statement.footer", "{1}", "2", "{0}"));

    [Fact]
    public void Of_UnknownCode_Throws() => Assert.Throws<KeyNotFoundException>(() => DocumentWording.Of("statement.none"));

    [Fact]
    public void Codes_All_HaveAText() => Assert.All(DocumentWording.Codes, code => Assert.NotEqual("", DocumentWording.Of(code)));
}
