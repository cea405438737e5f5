namespace ChatOpsFraud.Core.Interview;

/// <summary>
/// The closed set of fields: the program writes exactly these, so a question for another one would be answered in vain, and a field
/// without a question would stay empty for ever. The fields of the triage are facts of the rules and not listed here.
/// </summary>
public static class FormFields
{
    /// <summary>Beginning of the fields that belong to the facts of the triage.</summary>
    internal const string TriagePrefix = "triage.";

    /// <summary>All fields in the order of the guideline's tables.</summary>
    public static IReadOnlyList<FormField> All { get; } =
    [
        .. In(FormTable.Table1, "company.postalCode", "reporter.kana", "reporter.email"),
        .. In(
            FormTable.Table2, "company.name", "company.address", "reporter.department", "reporter.name", "reporter.phone",
            "incident.discoveredOn", "incident.discovery", "shop.name", "shop.url", "incident.reason",
            "orders[n].purchasedAt", "orders[n].items[m].name", "orders[n].items[m].quantity", "orders[n].items[m].price"),
        .. In(
            FormTable.Table3, "orders[n].buyer.address", "orders[n].buyer.name", "orders[n].buyer.phone",
            "orders[n].delivery.address", "orders[n].delivery.name", "orders[n].delivery.phone", "orders[n].delivery.carrier",
            "orders[n].log.clientIp", "orders[n].log.clientPort", "orders[n].log.accessedAt", "orders[n].log.userAgent",
            "orders[n].log.language", "orders[n].log.serverIp", "access.suspected", "access.authServerLocation",
            "access.operationLog", "contractor.used", "contractor.name", "other.notes"),
        .. In(FormTable.None, "orders[n].items.more", "orders.more"),
    ];

    private static IEnumerable<FormField> In(FormTable table, params IReadOnlyList<string> ids) => ids.Select(id => new FormField(id, table));
}
