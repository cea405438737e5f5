using System.Text.Json;
using ChatOpsFraud.EndToEnd.Running;

namespace ChatOpsFraud.EndToEnd.CommandLine;

public sealed class RecognizeTests
{
    private const string Now = "2026-11-24T10:00:00+09:00";

    [Theory]
    [InlineData("date", "昨日", "\"2026-11-23\"")]
    [InlineData("datetime", "11/20 21:05:33", "\"2026-11-20T21:05:33\"")]
    [InlineData("phone", "０３－００００－００００", "\"03-0000-0000\"")]
    [InlineData("money", "３５万円", "\"350000\"")]
    [InlineData("url", "shop.example.co.jp", "\"https://shop.example.co.jp\"")]
    [InlineData("ip", "２０３．０．１１３．４５", "\"203.0.113.45\"")]
    [InlineData("email", "hikaru＠example.jp", "\"hikaru@example.jp\"")]
    [InlineData("kana", "ひなた ひかる", "\"ヒナタ ヒカル\"")]
    [InlineData("yesno", "はい", "\"yes\"")]
    public async Task Recognize_Readable_WritesTheValueAndExits0(string kind, string text, string value)
    {
        using var place = new Workplace();

        var run = await ProgramRun.OfAsync(place, "recognize", kind, text, "--now", Now, "--json");

        run.Succeeds();
        var read = Parse(Assert.Single(run.OutputLines));
        Assert.True(read.GetProperty("ok").GetBoolean());
        Assert.Equal(text, read.GetProperty("input").GetString());
        Assert.Equal(value, read.GetProperty("value").GetRawText());
        Assert.NotEqual("", read.GetProperty("display").GetString());
    }

    [Fact]
    public async Task Recognize_Address_WritesPlaceAndHeadquarters()
    {
        using var place = new Workplace();

        var run = await ProgramRun.OfAsync(place, "recognize", "address", "函館市五稜郭町99-9", "--json");

        run.Succeeds();
        var value = Parse(Assert.Single(run.OutputLines)).GetProperty("value");
        Assert.Equal("北海道", value.GetProperty("prefecture").GetString());
        Assert.Equal("函館市", value.GetProperty("municipality").GetString());
        Assert.Equal("北海道警察函館方面本部", value.GetProperty("headquarters").GetString());
        Assert.Equal("函館方面", value.GetProperty("area").GetString());
        foreach (var key in new[] { "rest", "postalCode", "destination" }) Assert.True(value.TryGetProperty(key, out _), key);
    }

    [Fact]
    public async Task Recognize_Egov_WritesWhatMayBeTypedThere()
    {
        using var place = new Workplace();

        var run = await ProgramRun.OfAsync(place, "recognize", "egov", "㈱ﾋﾅﾀ", "--json");

        run.Succeeds();
        var value = Parse(Assert.Single(run.OutputLines)).GetProperty("value");
        Assert.DoesNotContain("㈱", value.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.NotEqual(0, value.GetProperty("replacements").GetArrayLength());
    }

    [Fact]
    public async Task Recognize_Paste_WritesAListOfFields()
    {
        using var place = new Workplace();

        var run = await ProgramRun.WithInputAsync(place, "注文日時: 2026/11/20 21:05:33\u2028IPアドレス: 203.0.113.45\n", "recognize", "paste", "--now", Now, "--json");

        run.Succeeds();
        Assert.Equal(JsonValueKind.Array, Parse(Assert.Single(run.OutputLines)).GetProperty("value").ValueKind);
    }

    [Theory]
    [InlineData("date", "あさって")]
    [InlineData("phone", "でんわ")]
    [InlineData("address", "府中市")]
    [InlineData("ip", "203.0.113.999")]
    public async Task Recognize_Unreadable_WritesTheReasonAndExits1(string kind, string text)
    {
        using var place = new Workplace();

        var run = await ProgramRun.OfAsync(place, "recognize", kind, text, "--now", Now, "--json");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        var read = Parse(Assert.Single(run.OutputLines));
        Assert.False(read.GetProperty("ok").GetBoolean());
        Assert.NotEqual("", read.GetProperty("reason").GetString());
    }

    [Theory]
    [InlineData("date")]
    [InlineData("address")]
    [InlineData("paste")]
    [InlineData("egov")]
    public async Task Recognize_LinesOfAnyText_WritesOneObjectALine(string kind)
    {
        using var place = new Workplace();
        string[] lines = ["昨日", "", " ", "{\"a\":1}", "\0\u001b[31m", "\u202e逆", "😀", "a\u2028b", new string('あ', 100_000)];

        var run = await ProgramRun.WithInputAsync(place, string.Join('\n', lines) + "\n", "recognize", kind, "--now", Now);

        run.Succeeds();
        Assert.Equal(lines, run.OutputLines.Select(line => Parse(line).GetProperty("input").GetString()!.Replace('\n', '\u2028')));
    }

    private static JsonElement Parse(string line) => JsonDocument.Parse(line).RootElement;
}
