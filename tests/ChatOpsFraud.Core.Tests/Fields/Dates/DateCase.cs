using System.Globalization;
using ChatOpsFraud.Core.Fields.Dates;

namespace ChatOpsFraud.Core.Tests.Fields.Dates;

/// <summary>A text, the moment at which it is read, and the value it means; <c>NONE</c> when it must be refused.</summary>
public sealed record DateCase(string Text, DateTimeOffset Now, string Expected, string Source)
{
    public static IReadOnlyList<DateCase> Load(string path) =>
        [.. File.ReadLines(path).Skip(1).Where(line => line.Length > 0 && line[0] != '#').Select(Of)];

    public string Read(Tense tense = Tense.Past)
    {
        var parsed = IncidentMoment.Parse(Text, Now, tense);
        return parsed.IsRead ? parsed.Value.Canonical : "NONE";
    }

    public string ReadDay()
    {
        var parsed = IncidentMoment.ParseDay(Text, Now);
        return parsed.IsRead ? parsed.Value.Canonical : "NONE";
    }

    private static DateCase Of(string line)
    {
        var cells = line.Split('\t');
        var now = DateTime.Parse(cells[1], CultureInfo.InvariantCulture);
        return new DateCase(cells[0], new DateTimeOffset(now, TimeSpan.FromHours(9)), cells[2], cells.Length > 3 ? cells[3] : "");
    }
}
