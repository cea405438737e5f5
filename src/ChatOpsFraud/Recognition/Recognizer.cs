using System.Text.Json.Nodes;
using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Core.Fields.Addresses;
using ChatOpsFraud.Core.Fields.Dates;
using ChatOpsFraud.Core.Intake;
using ChatOpsFraud.Core.Jurisdiction;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Statement.Characters;
using ChatOpsFraud.RuleBooks;

namespace ChatOpsFraud.Recognition;

/// <summary>Reads one text as one kind, for people who try things out and for measuring.</summary>
/// <param name="rulesFolder">Rules, for the headquarters of an address.</param>
/// <param name="tense">Past for incident answers; any for sentences that speak of the future.</param>
internal sealed class Recognizer(string rulesFolder, Tense tense)
{
    private readonly Lazy<RuleBook?> _book = new(() => RuleBookReading.Of(rulesFolder, JapanTime.Day(TimeProvider.System)).Book);

    public static IReadOnlyList<string> Kinds { get; } =
        ["date", "datetime", "address", "phone", "money", "url", "ip", "email", "kana", "yesno", "paste", "egov"];

    public Recognition Read(string kind, string text, DateTimeOffset now) => kind switch
    {
        "address" => Recognition.Of(text, PostalAddress.Parse(text), a => Place(a, now), a => a.Display),
        "datetime" => Recognition.Of(text, IncidentMoment.Parse(text, now, tense), m => JsonValue.Create(m.Canonical), m => m.Display),
        "paste" => Pasted(text, now),
        "egov" => Characters(text),
        _ => Recognition.Of(text, FieldReader.Read(FieldOf(kind), text, now), v => JsonValue.Create(v.Canonical), v => v.Display),
    };

    private static FieldKind FieldOf(string kind) => kind switch
    {
        "date" => FieldKind.Date,
        "phone" => FieldKind.Phone,
        "money" => FieldKind.Money,
        "url" => FieldKind.Url,
        "ip" => FieldKind.Ip,
        "email" => FieldKind.Email,
        "kana" => FieldKind.Kana,
        "yesno" => FieldKind.YesNo,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind."),
    };

    private JsonObject Place(PostalAddress address, DateTimeOffset now)
    {
        var place = _book.Value is { } book
            ? Jurisdictions.Decide(book.Rules, address.Prefecture, address.MunicipalityName, DateOnly.FromDateTime(now.DateTime))
            : null;
        return new JsonObject
        {
            ["prefecture"] = address.Prefecture,
            ["municipality"] = address.Municipality,
            ["rest"] = address.Rest,
            ["postalCode"] = address.PostalCode?.Canonical,
            ["headquarters"] = place?.Headquarters?.Name,
            ["destination"] = place?.Destination,
            ["area"] = place?.Area,
        };
    }

    private static Recognition Pasted(string text, DateTimeOffset now)
    {
        var read = Paste.Read(text, now);
        var values = new JsonArray([.. read.Select(r => new JsonObject
        {
            ["field"] = r.Field,
            ["value"] = r.Value.Canonical,
            ["display"] = r.Value.Display,
            ["line"] = r.Line,
        })]);
        return new Recognition(text, values, string.Join('\n', read.Select(r => $"{r.Field}: {r.Value.Display}")), null);
    }

    private static Recognition Characters(string text)
    {
        var safe = EgovCharacters.Check(text);
        var value = new JsonObject
        {
            ["text"] = safe.Text,
            ["replacements"] = new JsonArray([.. safe.Replacements.Select(r => new JsonObject
            {
                ["original"] = r.Original,
                ["substitute"] = r.Substitute,
                ["count"] = r.Count,
            })]),
        };
        return new Recognition(text, value, string.Join('\n', safe.Replacements.Select(r => r.Sentence.Text).Prepend(safe.Text)), null);
    }
}
