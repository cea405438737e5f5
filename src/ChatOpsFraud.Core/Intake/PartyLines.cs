using System.Buffers;
using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Reads names, addresses and telephone numbers that stand in a party's block without labels of their own.</summary>
internal sealed partial class PartyLines(Draft draft)
{
    private const string Separators = " /、,(|";

    private static readonly SearchValues<char> Opening = SearchValues.Create("(（");

    /// <summary>A value right behind the party: <c>お届け先: 山田 太郎 様 〒120-0026 東京都…</c>.</summary>
    public void Inline(Party party, string value, PastedLine line)
    {
        if (Target(draft, party) is not { } target) return;
        var weak = party == Party.Billing;
        var folded = string.Concat(value.Select(PastedLine.Fold));
        if (party == Party.Delivery && SameAsBuyer().IsMatch(folded))
        {
            target.SameAsBuyer = true;
            draft.Know(line);
            return;
        }
        var phone = PhoneBehind().Match(folded);
        if (phone.Success)
        {
            target.Put(Trait.Phone, value.Substring(phone.Groups[1].Index, phone.Groups[1].Length), line, weak);
            var behind = phone.Groups[1].Index + phone.Groups[1].Length;
            value = value[..phone.Index] + value[behind..];
            folded = folded[..phone.Index] + folded[behind..];
        }
        var postal = PostalPattern.In(folded);
        var address = postal >= 0 ? postal : AddressAt(folded);
        var name = (address >= 0 ? value[..address] : value).Trim(' ', '　', '/', '／', '、', ',', '(', '（');
        if (!name.AsSpan().ContainsAny(Opening)) name = name.TrimEnd(')', '）');
        if (PersonWords.Name(name) is { } person) target.Put(Trait.Name, person, line, weak);
        if (address < 0) return;
        var place = value[address..].Trim().TrimEnd('/', '／', '、', ',', ')', '）');
        PutPlace(target, place, line, weak, nameFollows: phone.Success);
    }

    /// <summary>The next line of the block.</summary>
    public void Next(PastedLine line, LetterPlace place)
    {
        if (Target(draft, place.Party) is not { } target) return;
        // Below a gap a second address is that of the shop in its footer.
        var goesOn = !target.Has(Trait.Address) && (AddressPattern.Begins(line.Folded) || PostalPattern.In(line.Folded) == 0);
        if (place.AfterGap && !goesOn)
        {
            place.Leave();
            return;
        }
        if (Take(target, line, place)) return;
        if (PostalPattern.In(line.Folded) > 0 && !target.Has(Trait.Address))
        {
            Inline(place.Party, line.Raw, line);
            place.Said();
            return;
        }
        place.OpenAddress = null;
        if (place.Loose.Count < 4) place.Loose.Add(line);
    }

    /// <summary>The draft of a party; null for those that are not taken.</summary>
    public static PartyDraft? Target(Draft draft, Party party) => party switch
    {
        Party.Buyer or Party.Billing => draft.Current.Buyer,
        Party.Delivery => draft.Current.Delivery,
        _ => null,
    };

    private static bool Take(PartyDraft target, PastedLine line, LetterPlace place)
    {
        var weak = place.Party == Party.Billing;
        if (place.Party == Party.Delivery && SameAsBuyer().IsMatch(line.Folded)) target.SameAsBuyer = true;
        else if (PostalPattern.Is(line.Folded))
        {
            target.Put(Trait.PostalCode, line.Raw, line, weak);
            place.OpenAddress = Trait.PostalCode;
        }
        else if (CityLast().Match(line.Folded) is { Success: true } tail) PutTurned(target, tail, line, place);
        else if (PostalPattern.In(line.Folded) == 0 || AddressPattern.Begins(line.Folded))
        {
            PutPlace(target, line.Raw, line, weak);
            place.OpenAddress = Trait.Address;
        }
        else if (place.OpenAddress == Trait.Address && target.AddressGoesOn && AddressPattern.Continues(line.Folded))
            target.ExtendAddress(line.Raw, line);
        else if (place.OpenAddress == Trait.Address && AddressPattern.IsBuilding(line.Folded))
        {
            target.Put(Trait.Building, line.Raw, line, weak);
            place.OpenAddress = null;
        }
        else if (PhoneAlone().Match(line.Folded) is { Success: true } phone)
            target.Put(Trait.Phone, line.Raw.Substring(phone.Groups[1].Index, phone.Groups[1].Length), line, weak);
        else if (NameLine(line, target, place) is { } name) target.Put(Trait.Name, name, line, weak);
        else return false;
        place.Said();
        return true;
    }

    /// <summary>Street, building, and then 豊島区, 東京都 170-0013: some shops print addresses the western way.</summary>
    private static void PutTurned(PartyDraft target, Match tail, PastedLine line, LetterPlace place)
    {
        if (place.Loose is not [var street, .. var buildings] || buildings.Count > 1 || !AddressPattern.HasLot(street.Folded)) return;
        var text = $"〒{tail.Groups[3].Value} {tail.Groups[2].Value}{tail.Groups[1].Value}{string.Join(' ', place.Loose.Select(l => l.Raw))}";
        target.Put(Trait.Address, text, line, place.Party == Party.Billing);
        place.Loose.Clear();
    }

    private static string? NameLine(PastedLine line, PartyDraft target, LetterPlace place)
    {
        if (target.Has(Trait.Name)) return null;
        // Without 様 only the first line under the heading can be the name.
        return PersonWords.HasHonorific(line.Raw) || !place.HasSaid ? PersonWords.Name(line.Raw) : null;
    }

    /// <summary>An address, and the name behind it where one was written.</summary>
    public static void PutPlace(PartyDraft target, string place, PastedLine line, bool weak, bool nameFollows = false)
    {
        var (address, name) = AddressName.Split(PostalPattern.Unbracketed(place), nameFollows);
        if (address is not null) target.Put(Trait.Address, address, line, weak);
        if (name is not null) target.Put(Trait.Name, name, line, weak);
    }

    private static int AddressAt(string folded)
    {
        if (AddressPattern.Begins(folded)) return 0;
        for (var i = 0; i + 1 < folded.Length; i++)
        {
            if (!Separators.Contains(folded[i], StringComparison.Ordinal)) continue;
            if (AddressPattern.Begins(folded[(i + 1)..Math.Min(folded.Length, i + 60)])) return i + 1;
        }
        return -1;
    }

    [GeneratedRegex(@"^(\p{L}{2,12}),?\s(東京都|北海道|(?:京都|大阪)府|\p{L}{2,3}県),?\s〒?([0-9]{3}-[0-9]{4})$", RegexOptions.NonBacktracking)]
    private static partial Regex CityLast();

    [GeneratedRegex(
        @"^(?:注文者|ご注文者|購入者|ご購入者|ご依頼主|発注者|請求先|ご請求先|お客様)(?:様|情報|住所)?(?:と|に)(?:同じ|同一)|^同上$|^ご?本人(?:様)?宛",
        RegexOptions.NonBacktracking)]
    private static partial Regex SameAsBuyer();

    [GeneratedRegex(
        @"[\s/、,(]+(?:TEL|電話(?:番号)?|Tel|tel|℡|☎)?\s*[:.]?\s*((?:\+81|0)[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}"
        + @"|0[0-9]{9,10})(?:[\s/、,)]|$)",
        RegexOptions.NonBacktracking)]
    private static partial Regex PhoneBehind();

    [GeneratedRegex(
        @"^\(?(?:TEL|電話(?:番号)?|℡|☎)?\)?\s*[:.]?\s*((?:\+81|0)[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}|0[0-9]{9,10})$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex PhoneAlone();
}
