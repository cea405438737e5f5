using System.Text;
using ChatOpsFraud.Documents.Pdf;

namespace ChatOpsFraud.Documents.Tests.Pdf;

public class FixedPdfTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    [Fact]
    public void Of_TwoWritings_GivesTheSameBytesOfTheSameLength()
    {
        var one = Pdf("20261125222604Z'", "C00B3CE7A5F2BFB3566FBCD4EEF0B5BA");

        var fixedOne = FixedPdf.Of(one, Day);

        Assert.Equal(fixedOne, FixedPdf.Of(Pdf("20270101000001Z'", "00000000000000000000000000000001"), Day));
        Assert.Equal(one.Length, fixedOne.Length);
        Assert.Contains("/CreationDate(D:20261123000000Z'", Encoding.Latin1.GetString(fixedOne), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_OtherContents_HasAnotherIdentifier() =>
        Assert.NotEqual(Tail(FixedPdf.Of(Pdf("20261125222604Z'", "C00B3CE7A5F2BFB3566FBCD4EEF0B5BA", "1"), Day)), Tail(FixedPdf.Of(Pdf("20261125222604Z'", "C00B3CE7A5F2BFB3566FBCD4EEF0B5BA", "2"), Day)));

    [Fact]
    public void Of_BytesOfAnyKind_StayWhatTheyAre()
    {
        byte[] binary = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];

        Assert.Equal(binary, FixedPdf.Of(binary, Day));
    }

    private static string Tail(byte[] pdf) => Encoding.Latin1.GetString(pdf[^60..]);

    private static byte[] Pdf(string moment, string identifier, string contents = "\u00ff\u0000") => Encoding.Latin1.GetBytes(
        $"%PDF-1.7\n{contents}\n<</CreationDate(D:{moment})>>\ntrailer\n<</ID [ <{identifier}>\n<{identifier}> ]\n/DocChecksum /{identifier}>>\n%%EOF");
}
