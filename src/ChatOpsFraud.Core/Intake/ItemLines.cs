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
        else place.LastPlain = line;
    }

    /// <summary>The value of 商品: one item in a line, or only its name.</summary>
    public static void Named(Draft draft, string value, PastedLine line, bool nameOnly)
    {
        var folded = string.Concat(value.Select(PastedLine.Fold));
        var words = ItemLine.Read(value, folded);
        if (words is null && !nameOnly) words = ItemLine.ReadCount(value, folded);
        if (words is { Name.Length: > 0 } found) Put(draft, found, line, null);
        else if (!ItemLine.IsTotal(folded) && !folded.EndsWith('。')) Fresh(draft).Parts.Put(Trait.ItemName, value, line);
    }

    /// <summary>The item that a new name belongs to.</summary>
    public static ItemDraft Fresh(Draft draft) =>
        draft.Current.Item is { HasName: false } begun ? begun : draft.Current.NextItem();

    private static void Put(Draft draft, ItemWords words, PastedLine line, PastedLine? nameLine)
    {
        // An amount under nothing that could be its name is a sum, not an item.
        if (words.Name.Length == 0 && nameLine is null) return;
        var item = Fresh(draft);
        if (words.Name.Length > 0) item.Parts.Put(Trait.ItemName, words.Name, line);
        else item.Parts.Put(Trait.ItemName, ItemName.Trim(nameLine!.Raw), nameLine);
        if (words.Quantity.Length > 0) item.Parts.Put(Trait.Quantity, words.Quantity, line);
        if (words.Price.Length > 0) item.Parts.Put(Trait.UnitPrice, words.Price, line);
    }
}
