using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Turns a draft into readings, in the order of the questionnaire.</summary>
internal sealed class DraftReader(Draft draft, DateTimeOffset now)
{
    private static readonly string[] CompanyFields =
        [CaseField.ReporterName, CaseField.ReporterKana, CaseField.ReporterEmail, CaseField.ReporterPhone];

    private static readonly string[] IncidentFields =
        [CaseField.DiscoveredOn, CaseField.Discovery, CaseField.ShopName, CaseField.ShopUrl, CaseField.Reason];

    private readonly List<Reading> _readings = [];
    private readonly Settlement _settlement = new(now);

    /// <summary>Numbers of the lines from which the readings come.</summary>
    public IReadOnlySet<int> Lines => _settlement.Lines;

    /// <summary>All readings that are sure.</summary>
    public IReadOnlyList<Reading> Read()
    {
        foreach (var field in CompanyFields) Add(field, FieldKinds.Of(field), draft.Case[field]);
        Add(CaseField.CompanyPostalCode, FieldKind.PostalCode, draft.Company.PostalCodesOfAddress());
        Add(CaseField.CompanyAddress, FieldKind.Address, draft.Company.Addresses());
        Add(CaseField.CompanyName, FieldKind.Text, draft.Case[CaseField.CompanyName]);
        Add(CaseField.ReporterDepartment, FieldKind.Text, draft.Case[CaseField.ReporterDepartment]);
        foreach (var field in IncidentFields) Add(field, FieldKinds.Of(field), draft.Case[field]);
        for (var n = 0; n < draft.Orders.Count; n++) Purchase(n, draft.Orders[n]);
        for (var n = 0; n < draft.Orders.Count; n++) Evidence(n, draft.Orders[n]);
        Notes();
        return _readings;
    }

    private void Purchase(int n, OrderDraft order)
    {
        Add($"orders[{n}].purchasedAt", FieldKind.DateTime, order.Parts[Trait.OrderedAt]);
        var forLines = OrderSums.ProveLineTotals(order, _settlement);
        var m = 0;
        foreach (var item in order.Items)
        {
            var field = $"orders[{n}].items[{m++}]";
            Add($"{field}.name", FieldKind.Text, item.Parts[Trait.ItemName]);
            Add($"{field}.quantity", FieldKind.Quantity, item.Parts[Trait.Quantity]);
            Add($"{field}.price", ItemPrice.Of(item, _settlement, now, forLines));
        }
    }

    private void Evidence(int n, OrderDraft order)
    {
        Person($"orders[{n}].buyer", order.Buyer);
        var recipient = order.Delivery;
        // 注文者と同じ counts only when nothing else was written for the delivery.
        var same = recipient.SameAsBuyer && !recipient.Has(Trait.Name) && !recipient.Has(Trait.Address);
        Person($"orders[{n}].delivery", same ? order.Buyer : recipient);
        Add($"orders[{n}].delivery.carrier", FieldKind.Text, order.Parts[Trait.Carrier]);
        Add($"orders[{n}].log.clientIp", FieldKind.Ip, order.Parts[Trait.ClientIp]);
        Add($"orders[{n}].log.clientPort", FieldKind.Port, order.Parts[Trait.ClientPort]);
        Add($"orders[{n}].log.accessedAt", FieldKind.DateTime, order.Parts[Trait.AccessedAt]);
        Add($"orders[{n}].log.userAgent", FieldKind.Text, order.Parts[Trait.UserAgent]);
        Add($"orders[{n}].log.language", FieldKind.Text, order.Parts[Trait.Language]);
        Add($"orders[{n}].log.serverIp", FieldKind.Ip, order.Parts[Trait.ServerIp]);
    }

    private void Person(string field, PartyDraft person)
    {
        Add($"{field}.address", FieldKind.LooseAddress, person.Addresses());
        Add($"{field}.name", FieldKind.Text, person.Names());
        Add($"{field}.phone", FieldKind.Text, person.Phones());
    }

    private void Notes()
    {
        if (draft.Notes.Count == 0) return;
        var orders = draft.Orders.ToList();
        var lines = draft.Notes.Select(note => orders.Count > 1 && orders.IndexOf(note.Order) is var n && n >= 0
            ? Sentence.Of("intake.noteOfOrder", $"{n + 1}", note.Title, note.Text).Text
            : Sentence.Of("intake.note", note.Title, note.Text).Text);
        var text = string.Join('\n', lines);
        Add(CaseField.Notes, FieldKind.LongText, [new Candidate(text, draft.Notes[0].Line, Others: [.. draft.Notes.Select(n => n.Line)])]);
    }

    private void Add(string field, FieldKind kind, IEnumerable<Candidate> candidates) => Add(field, _settlement.Of(kind, candidates));

    private void Add(string field, (FieldValue Value, PastedLine Line)? found)
    {
        if (found is var (value, line)) _readings.Add(new Reading(field, value, line.Number, line.Excerpt));
    }
}
