using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Fields.Addresses;
using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>What one answer says of another field: the postal code in front of an address, and contradictions between the two.</summary>
internal static class Derivations
{
    private const string AddressField = "company.address";
    private const string PostalCodeField = "company.postalCode";

    public static void After(TurnWork work, Step step, string typed)
    {
        if (step.Field == AddressField && work.Case.Sheet[PostalCodeField] is null) DerivePostalCode(work, typed);
        if (step.Field is AddressField or PostalCodeField) WarnOfContradiction(work);
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
