using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud;

/// <summary>
/// Loads in the background what would otherwise make somebody wait once: the date recogniser, the gazetteer, the tables.
/// </summary>
internal static class WarmUp
{
    private const string AnyAddress = "東京都千代田区霞が関";
    private const string AnyPhone = "03-0000-0000";

    public static void Begin(RuleBook book) => _ = Task.Run(() =>
    {
        var noon = new DateTimeOffset(2026, 1, 5, 12, 0, 0, TimeSpan.FromHours(9));
        FieldReader.Read(FieldKind.Address, AnyAddress, noon);
        FieldReader.Read(FieldKind.Phone, AnyPhone, noon);
        book.Rules.Compile();
        Core.Fields.Dates.IncidentMoment.WarmUp();
    });
}
