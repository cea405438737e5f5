namespace ChatOpsFraud.Core.Intake;

/// <summary>Puts values of a party that come from a table or from JSON, where each has a label of its own.</summary>
internal static class PartyValues
{
    /// <summary>Puts one value; what nobody asks for is left, the buyer's mail address becomes a note.</summary>
    public static void Put(Draft draft, Meaning meaning, string text, PastedLine line)
    {
        if (PartyLines.Target(draft, meaning.Party) is not { } target) return;
        var weak = meaning.Party == Party.Billing;
        switch (meaning.Trait)
        {
            case Trait.Name:
                if (PersonWords.Name(text) is { } name) target.Put(Trait.Name, name, line, weak);
                break;
            case Trait.Email:
                if (meaning.Party != Party.Delivery) draft.PutNote(NoteTitle.BuyerEmail, text, line);
                break;
            case Trait.Kana or Trait.Fax or Trait.Url:
                break;
            default:
                target.Put(meaning.Trait, text, line, weak);
                break;
        }
    }
}
