using System.Globalization;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Statement;

/// <summary>
/// 具体的な内容 of the e-Gov form: who, when, what, where, why and how in connected sentences, from what is known only
/// (guideline 表1). Values of people stand in their own words; a sentence whose value is not known is left out.
/// </summary>
public static class EgovDetails
{
    /// <summary>The text; paragraphs are separated by a line break.</summary>
    /// <param name="sheet">The answers.</param>
    /// <param name="attachment">File name of the statement that is attached.</param>
    /// <param name="hasGaps">True when the statement has gaps.</param>
    public static string Compose(AnswerSheet sheet, string attachment, bool hasGaps)
    {
        var text = new List<string?>
        {
            Shop(sheet),
            Discovery(sheet),
            Purchases(sheet),
            Shipping(sheet),
            Reason(sheet),
        };
        for (var n = 0; n < sheet.GroupOf("orders").Count; n++) text.Add(Trace(sheet, n));
        text.Add(Wording.Of(hasGaps ? "details.attachedWithGaps" : "details.attached", attachment));
        text.Add(Contact(sheet));
        return string.Join('\n', text.Where(t => !string.IsNullOrEmpty(t)));
    }

    private static string? Shop(AnswerSheet sheet) => (Known(sheet, "company.name"), Known(sheet, "shop.name"), Known(sheet, "shop.url")) switch
    {
        ({ } company, { } shop, { } url) => Wording.Of("details.shop", company, shop, url),
        ({ } company, { } shop, null) => Wording.Of("details.shopWithoutUrl", company, shop),
        ({ } company, _, _) => Wording.Of("details.company", company),
        (null, { } shop, _) => Wording.Of("details.shopOnly", shop),
        _ => null,
    };

    private static string? Discovery(AnswerSheet sheet)
    {
        var day = Known(sheet, "incident.discoveredOn");
        var how = Known(sheet, "incident.discovery") is { } display
            ? IsChoice(sheet, "incident.discovery") ? Wording.Of("details.howChoice", display) : Wording.Of("details.how", Sentence(display))
            : null;
        return (day, how) switch
        {
            (null, null) => null,
            ({ } known, _) => Wording.Of("details.discoveredOn", known) + how,
            _ => Wording.Of("details.discovered") + how,
        };
    }

    private static string? Reason(AnswerSheet sheet) => Known(sheet, "incident.reason") is { } reason
        ? IsChoice(sheet, "incident.reason") ? Wording.Of("details.reasonChoice", reason) : Wording.Of("details.reason", Sentence(reason))
        : null;

    private static string? Purchases(AnswerSheet sheet)
    {
        var orders = Enumerable.Range(0, sheet.GroupOf("orders").Count).Select(n => Purchase(sheet, n)).OfType<string>().ToList();
        return orders.Count switch
        {
            0 => null,
            1 => Wording.Of("details.purchase", orders[0]),
            var count => Wording.Of("details.purchases", count.ToString(CultureInfo.InvariantCulture), string.Join('\n', orders.Select(
                (order, n) => Wording.Of("details.numbered", (n + 1).ToString(CultureInfo.InvariantCulture), order)))),
        };
    }

    private static string? Purchase(AnswerSheet sheet, int order)
    {
        var items = Enumerable.Range(0, sheet.GroupOf(FieldPath.Fill("orders[n].items", order, 0)).Count)
            .Select(m => Item(sheet, order, m)).OfType<string>().ToList();
        var when = Known(sheet, FieldPath.Fill("orders[n].purchasedAt", order, 0));
        return (when, items.Count) switch
        {
            (null, 0) => null,
            ({ } at, 0) => Wording.Of("details.purchasedAt", at),
            (null, _) => Wording.Of("details.purchasedItems", string.Join('、', items)),
            ({ } at, _) => Wording.Of("details.purchased", at, string.Join('、', items)),
        };
    }

    private static string? Item(AnswerSheet sheet, int order, int item)
    {
        string? Of(string name) => Known(sheet, FieldPath.Fill($"orders[n].items[m].{name}", order, item));
        var name = Of("name");
        if (name is null) return null;
        return (Of("quantity"), Of("price")) switch
        {
            ({ } quantity, { } price) => Wording.Of("details.item", name, quantity, price),
            ({ } quantity, null) => Wording.Of("details.itemWithoutPrice", name, quantity),
            (null, { } price) => Wording.Of("details.itemWithoutQuantity", name, price),
            _ => Wording.Of("details.itemOnly", name),
        };
    }

    // One answer stands for all orders, so for several of them it can only say that there are such.
    private static string? Shipping(AnswerSheet sheet) => sheet.Value("triage.shipped") is { } shipped
        ? Wording.Of(sheet.GroupOf("orders").Count > 1 ? $"details.shippedSome.{shipped}" : $"details.shipped.{shipped}")
        : null;

    // 発注者, 配送先 and the access log of one order: whatever of it is known, in one paragraph.
    private static string? Trace(AnswerSheet sheet, int order)
    {
        string? Of(string name) => Known(sheet, FieldPath.Fill($"orders[n].{name}", order, 0));
        string?[] parts =
        [
            Named("details.buyer", Of("buyer.name"), Of("buyer.address"), Of("buyer.phone")),
            Named("details.delivery", Of("delivery.name"), Of("delivery.address"), Of("delivery.phone")),
            Part("details.carrier", Of("delivery.carrier")),
            Part("details.clientIp", Of("log.clientIp")),
            Part("details.clientPort", Of("log.clientPort")),
            Part("details.accessedAt", Of("log.accessedAt")),
        ];
        var known = string.Concat(parts);
        if (known.Length == 0) return null;
        return sheet.GroupOf("orders").Count > 1
            ? Wording.Of("details.numbered", (order + 1).ToString(CultureInfo.InvariantCulture), known)
            : known;
    }

    private static string? Named(string code, string? name, string? address, string? phone)
    {
        var known = new[] { name, address, phone }.OfType<string>().ToList();
        return known.Count == 0 ? null : Wording.Of(code, string.Join('、', known));
    }

    private static string? Contact(AnswerSheet sheet)
    {
        var who = string.Join(' ', new[] { Known(sheet, "reporter.department"), Known(sheet, "reporter.name") }.OfType<string>());
        var how = string.Join('、', new[] { Known(sheet, "reporter.phone"), Known(sheet, "reporter.email") }.OfType<string>());
        return who.Length == 0 || how.Length == 0 ? null : Wording.Of("details.contact", who, how);
    }

    private static string? Part(string code, string? value) => value is null ? null : Wording.Of(code, value);

    // Words that could not be read stand in the tables as they were typed; a sentence must not rest on them.
    private static string? Known(AnswerSheet sheet, string field) =>
        sheet[field] is { IsGiven: true, Source: not AnswerSource.Verbatim } answer ? answer.Display : null;

    private static bool IsChoice(AnswerSheet sheet, string field) => sheet[field] is { } answer && answer.Value != answer.Display;

    private static string Sentence(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length == 0 || trimmed[^1] is '。' or '！' or '？' or '.' or '!' or '?' ? trimmed : trimmed + '。';
    }
}
