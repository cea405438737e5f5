using ChatOpsFraud.Core.Fields.Dates;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace ChatOpsFraud.Benchmarks;

/// <summary>Reading an answer for a date, against the broad recogniser alone, for each kind of answer.</summary>
internal static class DateSpeed
{
    private const int Rounded = 9;
    private const int Times = 4;

    private static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(9));

    private static readonly (string Kind, string[] Texts)[] Answers =
    [
        ("machine stamp", ["2026-11-20T12:05:33Z", "2026-11-20 21:05:33", "20/Nov/2026:21:05:33 +0900"]),
        ("month and day", ["11/20", "11月20日", "１１月２０日　２１時"]),
        ("year, month, day, time", ["2026年11月20日 21時05分33秒", "2026/11/20 21:05", "2026.11.20"]),
        ("era", ["令和8年11月20日", "R8.11.20", "令和八年十一月二十日"]),
        ("relative", ["昨日の午後3時", "おととい", "3日前"]),
        ("weekday", ["先週の金曜", "先週金曜の夜9時", "月曜日の朝"]),
        ("in a sentence", ["たしか11月20日の夜だったと思います", "カード会社から昨日電話がありました"]),
        ("nothing to read", ["わかりません、たぶん先方に聞かないと", "あとで調べます"]),
    ];

    public static IEnumerable<Figure> Measure()
    {
        var model = new DateTimeRecognizer(Culture.Japanese).GetDateTimeModel();
        IncidentMoment.WarmUp();
        foreach (var (kind, texts) in Answers)
        {
            var medians = Rounds.Medians(Rounded, () => Ours(texts), () => Alone(model, texts));
            var calls = texts.Length * Times;
            var (ours, alone) = (medians[0] / calls * 1e6, medians[1] / calls * 1e6);
            var target = kind is "in a sentence" or "nothing to read" ? ">= 1" : ">= 20";
            yield return Figure.Ratio($"date, {kind}: recognizer / ours", alone / ours, target, $"{alone:0} us, {ours:0.0} us");
        }
    }

    private static void Ours(string[] texts)
    {
        for (var i = 0; i < Times; i++)
            foreach (var text in texts)
                IncidentMoment.Parse(text, Now);
    }

    private static void Alone(DateTimeModel model, string[] texts)
    {
        for (var i = 0; i < Times; i++)
            foreach (var text in texts)
                model.Parse(text, Now.DateTime);
    }
}
