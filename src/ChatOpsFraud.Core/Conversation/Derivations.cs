using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Fields.Addresses;
using ChatOpsFraud.Core.Fields.Dates;
using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>What one answer says of another field: the postal code in front of an address, and contradictions between the two.</summary>
internal static class Derivations
{
    private const string AddressField = "company.address";
    private const string PostalCodeField = "company.postalCode";
    private const string DiscoveredField = "incident.discoveredOn";
    private const string PurchasedPattern = "orders[n].purchasedAt";

    public static void After(TurnWork work, Step step, string typed)
    {
        if (step.Field == AddressField && work.Case.Sheet[PostalCodeField] is null) DerivePostalCode(work, typed);
        if (step.Field == AddressField && PostalAddress.Parse(work.Case.Sheet.Value(AddressField) ?? "") is { IsRead: true, Value.Rest.Length: 0 })
            work.Notice(NoticeLevel.Info, "answer.addressWithoutTown");
        if (step.Field is AddressField or PostalCodeField) WarnOfContradiction(work);
        if (step.Field == DiscoveredField || step.Question.Field == PurchasedPattern) WarnOfOrder(work);
    }

    /// <summary>「発注者と同じ」 at 配送先: the buyer's words; null when it says something else or the buyer is not known.</summary>
    public static string? SameAsBuyer(TurnWork work, Step step, string typed)
    {
        if (!step.Question.Field.StartsWith("orders[n].delivery.", StringComparison.Ordinal)) return null;
        if (typed.Trim().TrimEnd('。') is not ("同じ" or "同上" or "同じです" or "発注者と同じ" or "注文者と同じ" or "発注者に同じ" or "購入者と同じ" or "上と同じ")) return null;
        return work.Case.Sheet.Value(step.Field.Replace(".delivery.", ".buyer.", StringComparison.Ordinal));
    }

    // An order cannot have come after the day on which it was found out to be fraudulent.
    private static void WarnOfOrder(TurnWork work)
    {
        var sheet = work.Case.Sheet;
        if (sheet.Value(DiscoveredField) is not { } discovered || IncidentMoment.FromCanonical(discovered) is not { IsRead: true, Value.Day: var day }) return;
        for (var n = 0; n < sheet.GroupOf("orders").Count; n++)
        {
            var field = FieldPath.Fill(PurchasedPattern, n, 0);
            if (sheet.Value(field) is not { } value || IncidentMoment.FromCanonical(value) is not { IsRead: true, Value.Day: var purchased } || purchased <= day) continue;
            work.Notice(NoticeLevel.Warn, "answer.purchasedAfterDiscovery", sheet.Display(field)!, sheet.Display(DiscoveredField)!);
            return;
        }
    }

    private static void DerivePostalCode(TurnWork work, string typed)
    {
        if (PostalAddress.Parse(typed) is not { IsRead: true, Value.PostalCode: { } code }) return;
        work.Add(new AnswerGiven(PostalCodeField, AnswerState.Given, code.Canonical, code.Display, AnswerSource.Derived, typed));
        work.Say("answer.derivedPostalCode", code.Display);
    }

    private static void WarnOfContradiction(TurnWork work)
    {
        if (work.Case.Sheet.Value(AddressField) is not { } address || work.Case.Sheet.Value(PostalCodeField) is not { } code) return;
        if (PostalAddress.Parse(address) is not { IsRead: true, Value: var place } || PostalCode.Parse(code) is not { IsRead: true, Value: var postal }) return;
        var places = Gazetteer.Lookup(postal);
        if (places.Count > 0 && places.All(p => p.Municipality.Prefecture != place.Prefecture))
            work.Notice(NoticeLevel.Warn, "answer.postalCodeElsewhere", postal.Display, places[0].Municipality.Prefecture, place.Prefecture);
    }
}
