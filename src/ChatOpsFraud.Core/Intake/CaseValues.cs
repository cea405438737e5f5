namespace ChatOpsFraud.Core.Intake;

/// <summary>Puts labelled values of the incident, the shop and the merchant.</summary>
internal static class CaseValues
{
    /// <summary>Puts one value; what is none of the case is left.</summary>
    public static void Put(Draft draft, Trait trait, string value, PastedLine line, LetterPlace place)
    {
        switch (trait)
        {
            case Trait.DiscoveredOn:
                draft.Case.Put(CaseField.DiscoveredOn, value, line);
                break;
            case Trait.CalledAt:
            case Trait.ReceivedAt when draft.IsCallMemo:
                draft.Case.Put(CaseField.DiscoveredOn, value, line, weak: true);
                break;
            case Trait.Discovery:
                draft.Case.PutWords(CaseField.Discovery, value, line);
                break;
            case Trait.Reason:
                draft.Case.PutWords(CaseField.Reason, value, line);
                break;
            case Trait.ShopName:
                draft.Case.Put(CaseField.ShopName, value, line);
                break;
            case Trait.ShopUrl:
                draft.Case.Put(CaseField.ShopUrl, value, line);
                break;
            case Trait.CompanyName when !CompanyValues.IsOutsider(value):
                place.Turn(Party.Company);
                draft.Case.Put(CaseField.CompanyName, value, line);
                break;
            case Trait.CompanyAddress:
                place.Turn(Party.Company);
                CompanyValues.Put(draft, Trait.Address, value, line);
                break;
            case Trait.ReporterPhone:
                draft.Case.Put(CaseField.ReporterPhone, value, line);
                break;
            case Trait.ReporterEmail:
                draft.Case.Put(CaseField.ReporterEmail, value, line);
                break;
            default:
                break;
        }
    }
}
