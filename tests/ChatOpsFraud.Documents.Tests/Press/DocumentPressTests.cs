using System.Text;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Press;
using ChatOpsFraud.Documents.Tests.Samples;

namespace ChatOpsFraud.Documents.Tests.Press;

public class DocumentPressTests
{
    private static readonly DocumentPress Bare = new(new DocumentOptions { LibreOffice = "off", FontFolders = [] });

    public static TheoryData<string> Issued => [.. DocumentNames.Issued];

    [Theory, MemberData(nameof(Issued))]
    public async Task Press_WhatIsIssued_IsMadeOnABareMachineAndAlwaysTheSame(string kind)
    {
        var made = await MadeAsync(Bare, kind, Case());

        Assert.NotEmpty(made.Bytes);
        Assert.Equal(DocumentNames.Of(kind, "2026-0042", 1), made.FileName);
        Assert.Equal(made.Bytes, (await MadeAsync(Bare, kind, Case())).Bytes);
    }

    [Theory]
    [InlineData(DocumentNames.StatementPng, "document.noJapaneseFont")]
    [InlineData(DocumentNames.StatementPdf, "document.pdfOff")]
    public async Task Press_WhatTheMachineLacks_IsAReasonInJapanese(string kind, string code)
    {
        var notMade = Assert.IsType<PressedDocument.NotMade>(await PressAsync(Bare, kind, Case()));

        Assert.Equal(code, notMade.Reason.Code);
        Assert.EndsWith("。", notMade.Reason.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Press_Picture_IsAPng()
    {
        Needs.JapaneseFonts();

        var made = await MadeAsync(new DocumentPress(new DocumentOptions()), DocumentNames.StatementPng, Case());

        Assert.Equal(("image/png", "申出書_2026-0042_第1版_1ページ目.png"), (made.MediaType, made.FileName));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], made.Bytes[..4]);
    }

    [Fact]
    public async Task Press_Pdf_IsAPdf()
    {
        Needs.LibreOffice();

        var made = await MadeAsync(new DocumentPress(new DocumentOptions { LongestConversion = TimeSpan.FromMinutes(3) }), DocumentNames.StatementPdf, Case());

        Assert.Equal(("application/pdf", "申出書_2026-0042_第1版.pdf"), (made.MediaType, made.FileName));
        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(made.Bytes[..8]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Press_CaseThatIsNotIssued_IsCalledTheFirstEdition() =>
        Assert.Equal("申出書_2026-0042_第1版.docx", (await MadeAsync(Bare, DocumentNames.StatementDocx, SampleCases.Answered())).FileName);

    [Fact]
    public async Task Press_UnknownKind_Throws() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => PressAsync(Bare, "statement.doc", Case()));

    private static Case Case() => SampleCases.Issued(("company.name", "株式会社みなと家電"), ("company.address", "神奈川県横浜市中区山下町1番地"));

    private static async Task<PressedDocument.Made> MadeAsync(DocumentPress press, string kind, Case edition) =>
        Assert.IsType<PressedDocument.Made>(await PressAsync(press, kind, edition));

    private static Task<PressedDocument> PressAsync(DocumentPress press, string kind, Case edition) =>
        press.PressAsync(kind, SampleCases.Book, edition, SampleCases.Now, TestContext.Current.CancellationToken);
}
