using ChatOpsFraud.Core.Fields.Dates;

namespace ChatOpsFraud.Core.Tests.Fields.Dates;

/// <summary>What is shown says no more than the writer did.</summary>
public sealed class SpokenMomentTests
{
    [Theory]
    [InlineData("11月21日の朝", "2026年11月21日（土）の朝（5時〜11時ごろ）")]
    [InlineData("11/20の夜", "2026年11月20日（金）の夜（18時〜24時ごろ）")]
    [InlineData("11/20 晩", "2026年11月20日（金）の晩（18時〜24時ごろ）")]
    [InlineData("昨夜", "2026年11月22日（日）の夜（18時〜24時ごろ）")]
    [InlineData("今朝", "2026年11月23日（月）の朝（5時〜11時ごろ）")]
    [InlineData("昨夕", "2026年11月22日（日）の夕方（16時〜19時ごろ）")]
    [InlineData("last night", "2026年11月22日（日）の夜（18時〜24時ごろ）")]
    [InlineData("昨日の昼過ぎ", "2026年11月22日（日）の昼過ぎ（12時〜15時ごろ）")]
    [InlineData("昨日の午前中", "2026年11月22日（日）の午前中（0時〜12時ごろ）")]
    [InlineData("11月20日21時台", "2026年11月20日（金）21時台（21時〜22時）")]
    [InlineData("11/20の朝から夕方まで", "2026年11月20日（金）の朝 〜 夕方（5時〜19時ごろ）")]
    [InlineData("11/20の夜〜11/21の朝", "2026年11月20日（金）の夜 〜 21日（土）の朝（18時〜21日11時ごろ）")]
    [InlineData("11/20の夜〜11/21 9:30", "2026年11月20日（金）の夜 〜 21日（土）9時30分（18時〜21日9時30分ごろ）")]
    public void Display_OfAPartOfTheDay_KeepsTheWord(string text, string display) => Assert.Equal(display, Shown(text));

    [Theory]
    [InlineData("11月上旬", "2026年11月上旬（1日〜10日ごろ）")]
    [InlineData("先月末", "2026年10月末（21日〜31日ごろ）")]
    [InlineData("月初め", "2026年11月初め（1日〜10日ごろ）")]
    [InlineData("10月", "2026年10月（1日〜31日）")]
    [InlineData("去年", "2025年（1月1日〜12月31日）")]
    [InlineData("先週", "2026年11月16日（月） 〜 22日（日）の間")]
    [InlineData("10月下旬〜11月上旬", "2026年10月下旬 〜 2026年11月上旬（10月21日〜11月10日ごろ）")]
    [InlineData("11/20〜11/22", "2026年11月20日（金） 〜 22日（日）")]
    public void Display_OfAPeriod_KeepsTheWord(string text, string display) => Assert.Equal(display, Shown(text));

    [Theory]
    [InlineData("たぶん11/20の夜", "2026年11月20日（金）の夜（18時〜24時ごろ）（記憶による）")]
    [InlineData("おそらく11/20 21:05", "2026年11月20日（金）21時05分（記憶による）")]
    [InlineData("11/20だったと思います", "2026年11月20日（金）（記憶による）")]
    [InlineData("11/20 21時頃", "2026年11月20日（金）21時ごろ")]
    [InlineData("11/20 21時半くらい", "2026年11月20日（金）21時30分ごろ")]
    [InlineData("11/20 21:05前後", "2026年11月20日（金）21時05分ごろ")]
    [InlineData("11/20 21時過ぎ", "2026年11月20日（金）21時過ぎ")]
    [InlineData("11月20日頃", "2026年11月20日（金）ごろ")]
    [InlineData("11/20頃、21時", "2026年11月20日（金）21時ごろ")]
    [InlineData("20日の夜。21時頃です", "2026年11月20日（金）21時ごろ")]
    [InlineData("11/20 18時頃〜21時", "2026年11月20日（金）18時ごろ 〜 21時00分")]
    [InlineData("11/20 18時〜21時頃", "2026年11月20日（金）18時00分 〜 21時ごろ")]
    [InlineData("3日ほど前", "2026年11月20日（金）ごろ")]
    [InlineData("約3日前", "2026年11月20日（金）ごろ")]
    [InlineData("2、3日前", "2026年11月20日（金） 〜 21日（土）ごろ")]
    [InlineData("1か月前", "2026年10月23日（金）ごろ")]
    [InlineData("2時間前", "2026年11月23日（月）13時00分ごろ")]
    [InlineData("3日前", "2026年11月20日（金）")]
    [InlineData("11/20 21時", "2026年11月20日（金）21時00分")]
    [InlineData("11/20 21時ちょうど", "2026年11月20日（金）21時00分")]
    [InlineData("明確かつ正確に 11/20", "2026年11月20日（金）")]
    public void Display_OfDoubt_KeepsTheDoubt(string text, string display) => Assert.Equal(display, Shown(text));

    [Theory]
    [InlineData("2026-11-20T12:05:33Z", "2026年11月20日（金）21時05分33秒（日本時間。原文：2026-11-20T12:05:33Z）")]
    [InlineData("[20/Nov/2026:05:35:12 +0000]", "2026年11月20日（金）14時35分12秒（日本時間。原文：20/Nov/2026:05:35:12 +0000）")]
    [InlineData("Fri, 20 Nov 2026 05:35:12 GMT", "2026年11月20日（金）14時35分12秒（日本時間。原文：Fri, 20 Nov 2026 05:35:12 GMT）")]
    [InlineData("{\"time\":\"2026-11-20T05:35:12Z\"}", "2026年11月20日（金）14時35分12秒（日本時間。原文：2026-11-20T05:35:12Z）")]
    [InlineData("２０２６／１１／２０　０５：３５　ＵＴＣ", "2026年11月20日（金）14時35分（日本時間。原文：２０２６／１１／２０　０５：３５　ＵＴＣ）")]
    [InlineData("1795152912", "2026年11月20日（金）14時35分12秒（日本時間。原文：1795152912）")]
    [InlineData("2026-11-20 05:00Z〜06:00Z", "2026年11月20日（金）14時00分 〜 15時00分（日本時間。原文：2026-11-20 05:00Z〜06:00Z）")]
    [InlineData("2026-11-20T14:35:12+09:00", "2026年11月20日（金）14時35分12秒")]
    [InlineData("2026/11/20 14:35（日本時間）", "2026年11月20日（金）14時35分")]
    [InlineData("2026-11-20T14:35:12", "2026年11月20日（金）14時35分12秒")]
    public void Display_OfAnotherZone_KeepsWhatWasWritten(string text, string display) => Assert.Equal(display, Shown(text));

    [Theory]
    [InlineData("11月21日の朝")]
    [InlineData("11/20の夜")]
    [InlineData("11月上旬")]
    [InlineData("11/20 21時頃")]
    [InlineData("たぶん11/20 21:05")]
    [InlineData("2026-11-20T12:05:33Z")]
    public void Parse_OfItsOwnDisplay_GivesTheSameValue(string text) =>
        Assert.Equal(IncidentMoment.Parse(text, Clock.Now).Value, IncidentMoment.Parse(Shown(text), Clock.Now).Value);

    private static string Shown(string text) => IncidentMoment.Parse(text, Clock.Now).Value.Display;
}
