using ChatOpsFraud.Core.Fields.Dates;

namespace ChatOpsFraud.Core.Tests.Fields.Dates;

/// <summary>Any string gives a value or a reason; and whatever value comes back keeps its promises.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "2026", "11", "20", "1", "31", "99999999999", "年", "月", "日", "時", "分", "秒", "半", "前", "後", "/", "-", ":", ".", "〜", "から", "まで",
        "昨日", "先週", "金曜", "(金)", "午後", "夜",
        "深夜", "令和", "元", "R8", "Nov", "Fri", "T", "Z", "+09:00", "UTC", "第", "週", "末", "上旬", "の", "、", " ", "\u3000", "翌", "同日", "ごろ", "十",
        "二〇", "数", "円", "回", "😀", "\ud800",
        "\0", "\u202e", "㋿", "㏠", "㍙", "①", "ｶ", "e\u0301", "注文番号", "最後",
    ];

    private static readonly string[] Answers =
    [
        "2026年11月20日（金）21時05分33秒", "11/20 18:00〜21:00", "Fri, 20 Nov 2026 14:35:12 +0900", "先週の金曜日の夜9時半ごろ", "令和8年11月20日 午後2時35分",
        "2時間半ほど前", "20261120T143512Z",
    ];

    [Fact]
    public void Parse_RandomPieces_IsTotalAndKeepsItsPromises()
    {
        var random = new Random(20261123);
        for (var i = 0; i < 12_000; i++)
            Hold(string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pieces[random.Next(Pieces.Length)])));
    }

    [Fact]
    public void Parse_MutatedAnswers_IsTotalAndKeepsItsPromises()
    {
        var random = new Random(42);
        for (var i = 0; i < 8_000; i++)
        {
            var text = Answers[random.Next(Answers.Length)].ToCharArray();
            for (var change = random.Next(1, 4); change > 0; change--)
                text[random.Next(text.Length)] = random.Next(3) == 0 ? (char)random.Next(char.MaxValue)
                    : Pieces[random.Next(Pieces.Length)][0];
            Hold(new string(text));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\0\u200b\u202e")]
    [InlineData("\ud800")]
    [InlineData("\udc00月\ud800日")]
    [InlineData("9999年12月31日")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("9999-12-31T23:59:59-14:00")]
    [InlineData("9999年前")]
    [InlineData("9999か月と9999日前")]
    [InlineData("令和99年99月99日")]
    [InlineData("999999999日前")]
    [InlineData("十十十十十月百百日")]
    public void Parse_StrangeText_IsRefusedWithAReason(string text)
    {
        var parsed = IncidentMoment.Parse(text, Clock.Now);
        Assert.False(parsed.IsRead);
        Assert.NotEmpty(parsed.Unread!.Reason.Text);
    }

    [Theory]
    [InlineData("あ", 1_000_000)]
    [InlineData("1", 1_000_000)]
    [InlineData("11月", 100_000)]
    [InlineData("2026/", 100_000)]
    [InlineData("から", 1_500)]
    [InlineData("第", 199)]
    [InlineData("\ud800", 1_000_000)]
    public void Parse_LongText_IsRefused(string piece, int times) =>
        Assert.False(IncidentMoment.Parse(string.Concat(Enumerable.Repeat(piece, times)), Clock.Now).IsRead);

    [Fact]
    public void Parse_LongLog_FindsItsOnlyTimeStamp()
    {
        var line = "203.0.113.9 - - [20/Nov/2026:14:35:12 +0900] \"GET /items?q=" + new string('x', 900) + " HTTP/1.1\" 200 1234";
        Assert.Equal("2026-11-20T14:35:12", IncidentMoment.Parse(line, Clock.Now).Value.Canonical);
    }

    [Fact]
    public void Parse_LogOfTwoTimes_AsksBack()
    {
        var parsed = IncidentMoment.Parse("2026-11-20 14:35:12 login 203.0.113.9\n2026-11-20 14:36:40 order 203.0.113.9", Clock.Now);
        Assert.Equal(["2026年11月20日（金）14時35分12秒", "2026年11月20日（金）14時36分40秒"], parsed.Unread!.Candidates);
    }

    /// <summary>A candidate is an answer: it is read, to the moment that it shows, unless that has not come yet.</summary>
    private static void HoldCandidate(string text, string candidate)
    {
        var read = IncidentMoment.Parse(candidate, Clock.Now);
        Assert.True(read.IsRead ? candidate == MomentFormat.Display(MomentFormat.TryCanonical(read.Value.Canonical)!.Value)
            : read.Unread!.Reason.Code == "date.inFuture", $"{text} -> {candidate}: {(read.IsRead ? read.Value.Canonical : read.Unread!.Reason.Code)}");
    }

    private static void Hold(string text)
    {
        var parsed = IncidentMoment.Parse(text, Clock.Now);
        if (!parsed.IsRead)
        {
            Assert.NotEmpty(parsed.Unread!.Reason.Text);
            Assert.All(parsed.Unread.Candidates, c => HoldCandidate(text, c));
            return;
        }
        var value = parsed.Value;
        Assert.True(value.Start <= Clock.Now, $"{text} -> {value.Canonical}");
        Assert.True(value.End is null || value.End > value.Start, $"{text} -> {value.Canonical}");
        Assert.Equal(value, IncidentMoment.FromCanonical(value.Canonical).Value);
        Assert.NotEmpty(value.Display);
        var day = IncidentMoment.ParseDay(text, Clock.Now);
        Assert.True(!day.IsRead || (day.Value.Day == value.Day && day.Value.End is null), text);
    }
}
