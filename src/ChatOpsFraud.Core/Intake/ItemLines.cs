namespace ChatOpsFraud.Core.Intake;

/// <summary>Puts items that stand in lines of their own, or behind 商品:, into the draft.</summary>
internal static class ItemLines
{
    /// <summary>A line under a heading of items.</summary>
    public static void Read(Draft draft, PastedLine line, LetterPlace place)
    {
        if (ItemLine.IsTotal(line.Folded))
        {
            place.LastPlain = null;
            return;
        }
        if ((ItemLine.Read(line.Raw, line.Folded) ?? ItemLine.ReadCount(line.Raw, line.Folded)) is { } words)
        {
            Put(draft, words, line, words.Name.Length > 0 ? null : place.LastPlain);
            place.LastPlain = null;
            place.Said();
        }
        else if (ItemLine.IsAmount(line.Folded)) Amount(draft, line);
        else if (!ItemLine.IsNumber(line.Folded) && (place.LastPlain is null || !ItemLine.IsCode(line.Folded))) place.Plain(line);
    }

    /// <summary>An amount in a line of its own below an item: for one piece or for all, so that it counts only where that is the same.</summary>
    private static void Amount(Draft draft, PastedLine line)
    {
        if (draft.Current.Item is { HasName: true } item && !item.Parts.Has(Trait.UnitPrice) && !item.Parts.Has(Trait.Amount))
            item.Parts.Put(Trait.Amount, line.Raw, line);
    }

    /// <summary>The value of 商品: one item in a line, or only its name.</summary>
    public static void Named(Draft draft, string value, PastedLine line, bool nameOnly)
    {
        var folded = string.Concat(value.Select(PastedLine.Fold));
        if (!nameOnly && Several(value) is { } several)
        {
            foreach (var one in several) Put(draft, one, line, null);
            return;
        }
        var words = ItemLine.Read(value, folded) ?? ItemLine.ReadBracketed(value, folded) ?? ItemLine.ReadParts(value, folded);
        if (words is null && !nameOnly) words = ItemLine.ReadCount(value, folded) ?? ItemLine.ReadPieces(value, folded);
        if (words is { Name.Length: > 0 } found) Put(draft, found, line, null);
        else if (!ItemLine.IsTotal(folded) && !folded.EndsWith('。') && (nameOnly || !ItemLine.IsTalk(folded))) Fresh(draft).Parts.Put(Trait.ItemName, value, line);
    }

    /// <summary>The items of <c>テント ×1（38,500円）、ペグ ×10（各330円）</c>; null when not every part is one with its count.</summary>
    private static List<ItemWords>? Several(string value)
    {
        var parts = value.Split(['、', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length is < 2 or > 20) return null;
        var items = new List<ItemWords>();
        foreach (var part in parts)
        {
            var folded = string.Concat(part.Select(PastedLine.Fold));
            if ((ItemLine.Read(part, folded) ?? ItemLine.ReadCount(part, folded) ?? ItemLine.ReadPieces(part, folded)) is not { Name.Length: > 0 } item)
                return null;
            items.Add(item);
        }
        return items;
    }

    /// <summary>The item that a new name belongs to.</summary>
    public static ItemDraft Fresh(Draft draft) =>
        draft.Current.Item is { HasName: false } begun ? begun : draft.Current.NextItem();

    private static void Put(Draft draft, ItemWords words, PastedLine line, PastedLine? nameLine)
    {
        // An amount under nothing that could be its name is a sum, not an item.
        var open = draft.Current.Item is { } begun && begun.Parts.Has(Trait.ItemName) && !begun.Parts.Has(Trait.UnitPrice) ? begun : null;
        if (words.Name.Length == 0 && nameLine is null && (open is null || words.Quantity.Length == 0 || open.Parts.Has(Trait.Quantity))) return;
        var item = words.Name.Length == 0 && nameLine is null ? open! : Fresh(draft);
        if (words.Name.Length == 0 && nameLine is null) item.Confirm();
        else if (words.Name.Length > 0) item.Parts.Put(Trait.ItemName, words.Name, line);
        else item.Parts.Put(Trait.ItemName, ItemName.Trim(nameLine!.Raw), nameLine);
        if (words.Quantity.Length > 0) item.Parts.Put(Trait.Quantity, words.Quantity, line);
        if (words.Price.Length > 0) item.Parts.Put(Trait.UnitPrice, words.Price, line);
    }
}
