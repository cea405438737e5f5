using System.Text.Json;

namespace ChatOpsFraud.Core.Intake;

/// <summary>
/// Reads orders and log lines in JSON. The keys are labels like any others; an object under buyer or shipping names the party.
/// </summary>
internal sealed class JsonOrders(Draft draft, List<PastedLine> lines)
{
    private const int MostValues = 5000;

    private static readonly string[] ClientKeys = ["client_details", "client", "access", "log", "device"];
    private static readonly string[] ItemKeys = ["line_items", "lineItems", "products", "details", "order_lines", "lines"];

    private int _values;
    private int _from;
    private int _to;

    /// <summary>Puts what a value holds that stands in the given lines.</summary>
    public void Read(JsonElement root, int from, int count)
    {
        (_from, _to) = (from, from + count);
        if (root.ValueKind == JsonValueKind.Array)
            foreach (var order in root.EnumerateArray()) Order(order);
        else Order(root);
    }

    private void Order(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object) return;
        if (Wrapped(element) is { } inner)
        {
            if (inner.ValueKind == JsonValueKind.Array)
                foreach (var order in inner.EnumerateArray()) Order(order);
            else Order(inner);
            return;
        }
        if (JsonAccess.Read(element, Locate("")) is { } access)
        {
            draft.Accesses.Add(access);
            return;
        }
        Begin(element);
        Values(element, Party.None, inItem: false);
    }

    /// <summary>The orders of <c>{"orders": […]}</c>, <c>{"order": {…}}</c>, <c>{"data": …}</c>.</summary>
    private static JsonElement? Wrapped(JsonElement element)
    {
        foreach (var name in (ReadOnlySpan<string>)["orders", "order", "data", "result", "results", "注文", "注文一覧"])
            if (element.TryGetProperty(name, out var inner) && inner.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
                return inner;
        // A single property with an object is nothing but a wrapping, when its name is that of an order.
        return element.EnumerateObject().ToList() is [{ Value.ValueKind: JsonValueKind.Object or JsonValueKind.Array } only]
            && Labels.All.FindSection(only.Name) is Section.Order ? only.Value : null;
    }

    private void Begin(JsonElement order)
    {
        draft.BeginNext();
        // A cart's inner id stands for the order only where no number is given.
        var number = order.EnumerateObject().Where(p => Labels.All.Find(p.Name) is { Note: NoteTitle.OrderNumber })
            .Concat(order.EnumerateObject().Where(p => p.Name == "id"))
            .Select(p => Text(p.Value)).FirstOrDefault(t => t is not null);
        if (number is not null) OrderValues.Put(draft, new Meaning(Party.None, Trait.Note, NoteTitle.OrderNumber), number, Locate(number));
    }

    private void Values(JsonElement element, Party party, bool inItem)
    {
        foreach (var property in element.EnumerateObject())
        {
            if (++_values > MostValues) return;
            var meaning = Labels.All.Find(property.Name);
            if (inItem && meaning is { OfItem: true } && Amount(property.Value) is { } amount) Value(property.Name, amount, meaning, party, inItem);
            else if (property.Value.ValueKind == JsonValueKind.Object) Nested(property.Name, property.Value, meaning, party);
            else if (property.Value.ValueKind == JsonValueKind.Array) Items(property.Name, property.Value);
            else if (Text(property.Value) is { } text) Value(property.Name, text, meaning, party, inItem);
        }
    }

    private void Nested(string name, JsonElement value, Meaning? meaning, Party party)
    {
        if (meaning is { Party: not Party.None } own) Values(value, own.Party, inItem: false);
        // Only what is known to belong to the order is opened: a payment's or a shop's address is not the buyer's.
        else if (meaning is { Trait: Trait.Address or Trait.Name }) Values(value, party, inItem: false);
        else if (Labels.All.FindSection(name) is Section.Log || meaning is { Trait: Trait.AccessedAt or Trait.ClientIp } || ClientKeys.Contains(name))
        {
            Moment(value);
            Values(value, Party.None, inItem: false);
        }
        else if (Labels.All.FindSection(name) is Section.Order or Section.Items) Values(value, Party.None, inItem: false);
    }

    /// <summary>日時 among the data of an access is that of the access.</summary>
    private void Moment(JsonElement access)
    {
        foreach (var property in access.EnumerateObject())
        {
            if (property.Name is not ("time" or "date" or "datetime") && Labels.All.Find(property.Name) is not { Trait: Trait.HeadTime }) continue;
            if (Text(property.Value) is { } text) OrderValues.Put(draft, new Meaning(Party.None, Trait.AccessedAt), text, Locate(text));
        }
    }

    private void Items(string name, JsonElement array)
    {
        if (Labels.All.FindSection(name) is not Section.Items && !ItemKeys.Contains(name, StringComparer.OrdinalIgnoreCase)) return;
        foreach (var item in array.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Object) continue;
            draft.Current.NextItem();
            Values(item, Party.None, inItem: true);
        }
    }

    private void Value(string key, string text, Meaning? meaning, Party party, bool inItem)
    {
        var line = Locate(text);
        if (inItem) OfItem(key, text, meaning, line);
        // A mail address of the order itself is that of who ordered.
        else if (party == Party.None && meaning is { Trait: Trait.Email, Party: Party.None })
            draft.PutNote(NoteTitle.BuyerEmail, text, line);
        else if (meaning is { NeedsParty: true } of)
            PartyValues.Put(draft, of.Party == Party.None ? of with { Party = party } : of, text, line);
        else if (meaning is { Trait: Trait.None, Party: not Party.None } whole)
            PartyValues.Put(draft, new Meaning(whole.Party, Trait.Name), text, line);
        else if (party == Party.Delivery && meaning is { Trait: Trait.Carrier } or { Note: NoteTitle.Tracking })
            OrderValues.Put(draft, meaning.Value, text, line);
        else if (party != Party.None || meaning is not { Note: not NoteTitle.OrderNumber } plain) return;
        else if (plain.OfItem) Single(plain.Trait, text, line);
        else OrderValues.Put(draft, plain, text, line);
    }

    private void Single(Trait trait, string text, PastedLine line)
    {
        if (trait is Trait.Item or Trait.ItemName) ItemLines.Fresh(draft).Parts.Put(Trait.ItemName, text, line);
        else if (trait is Trait.Quantity or Trait.UnitPrice) draft.Current.Item?.Parts.Put(trait, text, line);
    }

    private void OfItem(string key, string text, Meaning? meaning, PastedLine line)
    {
        var trait = key is "name" or "title" ? Trait.ItemName : meaning?.Trait;
        if (trait is Trait.Item) trait = Trait.ItemName;
        if (trait is Trait.ItemName or Trait.Quantity or Trait.UnitPrice or Trait.LineTotal or Trait.Amount)
            draft.Current.Item!.Parts.Put(trait.Value, text, line);
    }

    /// <summary>The number of <c>{"amount": 128000, "currency": "JPY"}</c>.</summary>
    private static string? Amount(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && (value.TryGetProperty("amount", out var amount) || value.TryGetProperty("value", out amount))
            ? Text(amount)
            : null;

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    /// <summary>The line where a value stands, or the first of the block.</summary>
    private PastedLine Locate(string text)
    {
        for (var i = _from; text.Length > 0 && i < _to && i < lines.Count && i - _from < 400; i++)
            if (lines[i].Raw.Contains(text, StringComparison.Ordinal)) return lines[i];
        return lines[_from];
    }
}
