using System.Globalization;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Gives lines of access logs to the orders they belong to; lines that cannot be told apart are left.</summary>
internal static class AccessMatch
{
    private static readonly TimeSpan Nearest = TimeSpan.FromSeconds(90);

    private static readonly string[] Purchases =
        ["/complete", "/checkout", "/order", "/purchase", "/payment", "/thanks", "/confirm", "/shopping", "/pay"];

    /// <summary>Puts the entries into the orders of the draft.</summary>
    public static void Put(Draft draft)
    {
        if (draft.Accesses.Count == 0) return;
        var orders = draft.Orders;
        if (orders.Count == 0) Put(draft.Current, draft.Accesses);
        else if (orders.Count == 1) Put(orders[0], draft.Accesses);
        else
            foreach (var order in orders)
            {
                var near = Near(order, draft.Accesses);
                if (near.Count > 0) Put(order, near);
            }
    }

    private static void Put(OrderDraft order, List<AccessEntry> entries)
    {
        var chosen = entries.Count > 1 ? Purchase(order, entries) : entries[0];
        Share(order, Trait.ClientIp, chosen, entries, e => e.Ip);
        Share(order, Trait.UserAgent, chosen, entries, e => e.UserAgent);
        Share(order, Trait.Language, chosen, entries, e => e.Language);
        Share(order, Trait.ServerIp, chosen, entries, e => e.ServerIp);
        Share(order, Trait.ClientPort, chosen, entries, e => e.Ip is null ? null : e.Port);
        Share(order, Trait.AccessedAt, chosen, entries, e => e.Time);
    }

    /// <summary>The purchase's own line, or what all lines agree on.</summary>
    private static void Share(
        OrderDraft order, Trait trait, AccessEntry? chosen, List<AccessEntry> entries, Func<AccessEntry, string?> part)
    {
        var from = chosen ?? entries[0];
        if (chosen is null && entries.Select(part).Distinct(StringComparer.Ordinal).Count() > 1) return;
        if (part(from) is { } text) order.Parts.Put(trait, text, from.Line);
    }

    /// <summary>The one line that posts a purchase, or the one at the moment of the order.</summary>
    private static AccessEntry? Purchase(OrderDraft order, List<AccessEntry> entries)
    {
        var near = Near(order, entries);
        if (near.Count == 1) return near[0];
        var posts = (near.Count > 0 ? near : entries).Where(IsPurchase).ToList();
        return posts.Count == 1 ? posts[0] : null;
    }

    private static bool IsPurchase(AccessEntry entry) =>
        entry.Request?.StartsWith("POST ", StringComparison.Ordinal) == true
        && Purchases.Any(p => entry.Request.Contains(p, StringComparison.OrdinalIgnoreCase));

    private static List<AccessEntry> Near(OrderDraft order, List<AccessEntry> entries)
    {
        if (order.Parts[Trait.OrderedAt] is not [{ Text: var ordered }, ..]) return [];
        var moment = Moment(MachineTime.ToJapan(ordered));
        return moment is null ? [] : entries.FindAll(e => IsNear(e, moment.Value));
    }

    private static bool IsNear(AccessEntry entry, DateTime moment) =>
        entry.Time is { } time && Moment(MachineTime.ToJapan(time)) is { } at && (at - moment).Duration() <= Nearest;

    private static DateTime? Moment(string text) => DateTime.TryParseExact(
        text.Replace('/', '-').Replace('T', ' '),
        ["yyyy-M-d H:mm:ss", "yyyy-M-d H:mm"],
        CultureInfo.InvariantCulture,
        DateTimeStyles.None,
        out var moment)
        ? moment
        : null;
}
