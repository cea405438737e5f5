namespace ChatOpsFraud.Core.Intake;

/// <summary>Puts a labelled value of a letter where it belongs, which may depend on the block it stands in.</summary>
internal sealed class LabelledValues(Draft draft)
{
    private readonly PartyLines _parties = new(draft);

    /// <summary>Puts one value.</summary>
    public void Put(Segment segment, PastedLine line, LetterPlace place)
    {
        var (meaning, value) = (segment.Meaning, segment.Value);
        if (meaning.Trait is Trait.ClientIp or Trait.ClientPort) OfAccess(line, place);
        if (meaning.Trait == Trait.Ignored)
        {
            place.InItem = false;
            place.OpenAddress = null;
            return;
        }
        if (meaning.NeedsParty) OfParty(segment, line, place);
        else if (meaning.OfItem) OfItem(meaning.Trait, value, line, place);
        else if (meaning.Trait == Trait.HeadTime) HeadTime(value, line, place);
        else if (meaning.Trait == Trait.Note) Note(meaning, value, line, place);
        else if (OrderValues.Put(draft, meaning, value, line)) OrderHead(meaning, place);
        else CaseValues.Put(draft, meaning.Trait, value, line, place);
    }

    /// <summary>A number, and the sentence that may follow it in the same line.</summary>
    private void Note(Meaning meaning, string value, PastedLine line, LetterPlace place)
    {
        var (number, rest) = meaning.Note == NoteTitle.SecureResult ? (value, "") : NoteNumber.Split(value);
        OrderValues.Put(draft, meaning, number, line);
        OrderHead(meaning, place);
        CarrierWords.Read(draft, line);
        var told = rest.Trim(' ', '　', '、', '（', '）', '(', ')', '/', '。');
        if (meaning.Note != NoteTitle.OrderNumber || !PurchaseWords.ReadItem(draft, told, line)) PurchaseWords.Read(draft, told, line);
    }

    /// <summary>日時 to the second right below an order number was written by the cart; others are those of a log or of the call of a memo.</summary>
    private void HeadTime(string value, PastedLine line, LetterPlace place)
    {
        if (place.InOrderHead && draft.Current.Number is not null && value.Count(c => c is ':' or '：') == 2)
            OrderValues.Put(draft, new Meaning(Party.None, Trait.OrderedAt), value, line);
        else if (place.Section == Section.Log)
            OrderValues.Put(draft, new Meaning(Party.None, Trait.AccessedAt), value, line);
        else if (!place.InOrderHead && place.Party == Party.None)
        {
            if (draft.IsCallMemo) draft.Case.Put(CaseField.DiscoveredOn, value, line, weak: true);
            else place.HeadTime = (value, line);
        }
    }

    /// <summary>日時 right above the address of a client is the moment of that access.</summary>
    private void OfAccess(PastedLine line, LetterPlace place)
    {
        if (place.HeadTime is not var (value, above) || above.Number != line.Number - 1) return;
        OrderValues.Put(draft, new Meaning(Party.None, Trait.AccessedAt), value, above);
        place.HeadTime = null;
    }

    private static void OrderHead(Meaning meaning, LetterPlace place)
    {
        if (meaning is not ({ Trait: Trait.OrderedAt } or { Note: NoteTitle.OrderNumber })) return;
        place.Enter(Section.Order);
    }

    private void OfParty(Segment segment, PastedLine line, LetterPlace place)
    {
        var (meaning, value) = (segment.Meaning, segment.Value);
        if (meaning.Party != Party.None) place.Turn(meaning.Party);
        else if (place.Party == Party.None && place.InOrderHead && segment.Polite && meaning.Trait is Trait.Name) place.Enter(Party.Buyer);
        if (meaning.Trait == Trait.Organisation) MeetOrganisation(value, place);
        // A web address belongs to the shop that was named before it.
        if (meaning.Trait == Trait.Url && place.Party == Party.None && draft.Case.Has(CaseField.ShopName))
            draft.Case.Put(CaseField.ShopUrl, value, line, weak: true);
        if (place.Party == Party.Company) CompanyValues.Put(draft, meaning.Trait, value, line);
        else OfPerson(meaning.Trait, value, line, place);
        place.Said();
    }

    /// <summary>会社名 opens the merchant's block, unless it is a line of the buyer's or names a card company or a carrier.</summary>
    private static void MeetOrganisation(string value, LetterPlace place)
    {
        var ofPerson = place.Party is Party.Buyer or Party.Delivery or Party.Billing or Party.Outsider;
        if (ofPerson && !place.AfterGap) return;
        // Among the order's own lines it is the company that ordered.
        if (place.InOrderHead && !place.BelowGap)
        {
            place.Enter(Party.Buyer);
            return;
        }
        if (CompanyValues.IsOutsider(value)) place.Enter(Party.Outsider);
        else place.Turn(Party.Company);
    }

    private void OfPerson(Trait trait, string value, PastedLine line, LetterPlace place)
    {
        place.OpenAddress = null;
        if (PartyLines.Target(draft, place.Party) is not { } target) return;
        var weak = place.Party == Party.Billing;
        switch (trait)
        {
            case Trait.Name:
                if (PersonWords.Name(value) is { } name) target.Put(Trait.Name, name, line, weak);
                else _parties.Inline(place.Party, value, line);
                break;
            case Trait.Email when value.Contains('@', StringComparison.Ordinal) && place.Party == Party.Buyer:
                draft.PutNote(NoteTitle.BuyerEmail, value, line);
                break;
            case Trait.Address:
                var postalOnly = PostalPattern.Is(string.Concat(value.Select(PastedLine.Fold)));
                if (postalOnly) target.Put(Trait.PostalCode, value, line, weak);
                else PartyLines.PutPlace(target, value, line, weak);
                place.OpenAddress = postalOnly ? Trait.PostalCode : Trait.Address;
                break;
            case Trait.Phone when !PhoneWords.Is(value):
            case Trait.Kana or Trait.Email or Trait.Fax or Trait.Organisation or Trait.Department or Trait.InCharge or Trait.Url:
                break;
            default:
                target.Put(trait, value, line, weak);
                if (trait is Trait.PostalCode) place.OpenAddress = Trait.PostalCode;
                break;
        }
    }

    private void OfItem(Trait trait, string value, PastedLine line, LetterPlace place)
    {
        if (place.Section != Section.Items)
        {
            // Outside of a list of items only a numbered line is a name above its price.
            var above = place.LastPlain is { } plain
                && (trait == Trait.ItemCode || (place.IsPlainAbove(line) && ItemLine.IsNumbered(plain.Folded)))
                ? place.LastPlain
                : null;
            place.Enter(Section.Items);
            place.LastPlain = above;
        }
        if (trait is Trait.Item or Trait.ItemName) ItemLines.Named(draft, value, line, nameOnly: trait == Trait.ItemName);
        else if (trait == Trait.ItemCode) Code(value, line, place);
        else if (trait is Trait.LineTotal or Trait.Amount && !place.InItem) return;
        else Beside(trait, value, line, place);
        place.InItem = true;
        place.LastPlain = null;
        place.Said();
    }

    /// <summary>A code stands before or behind the name; a second one begins the next item. The line above it may be the name.</summary>
    private void Code(string value, PastedLine line, LetterPlace place)
    {
        if (place.LastPlain is { } plain && place.IsPlainAbove(line) && !ItemLine.IsTotal(plain.Folded))
            ItemLines.Fresh(draft).Parts.Put(Trait.ItemName, ItemName.Trim(plain.Raw), plain, weak: true);
        if (draft.Current.Item is { } begun && begun.Parts.Has(Trait.ItemCode)) draft.Current.NextItem();
        (draft.Current.Item ?? draft.Current.NextItem()).Parts.Put(Trait.ItemCode, value, line);
    }

    /// <summary>Quantity and price belong to the item before them, which may have its name in the plain line above.</summary>
    private void Beside(Trait trait, string value, PastedLine line, LetterPlace place)
    {
        if (place.LastPlain is { } plain && !ItemLine.IsTotal(plain.Folded))
            ItemLines.Fresh(draft).Parts.Put(Trait.ItemName, ItemName.Trim(plain.Raw), plain);
        if (draft.Current.Item is not { } item) return;
        // A name above its code is one when price or number follow below.
        if (place.InItem) item.Confirm();
        if (trait == Trait.Quantity)
        {
            (value, var amount) = ItemLine.CountAlone(value);
            // For one piece or for all: it counts only where that is the same.
            if (amount.Length > 0 && !item.Parts.Has(Trait.UnitPrice)) item.Parts.Put(Trait.Amount, amount, line);
        }
        if (ItemLine.Read(value, string.Concat(value.Select(PastedLine.Fold))) is { Name.Length: 0 } words && trait == Trait.UnitPrice)
        {
            item.Parts.Put(Trait.UnitPrice, words.Price, line);
            item.Parts.Put(Trait.Quantity, words.Quantity, line);
        }
        else item.Parts.Put(trait, value, line);
    }
}
