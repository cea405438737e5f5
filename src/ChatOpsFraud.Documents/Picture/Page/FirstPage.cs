namespace ChatOpsFraud.Documents.Picture.Page;

/// <summary>What stands on page 1.</summary>
/// <param name="Boxes">The boxes in order.</param>
/// <param name="GoesOn">True when there is more than fits.</param>
internal sealed record FirstPage(IReadOnlyList<PlacedBox> Boxes, bool GoesOn)
{
    /// <summary>Where the last box ends.</summary>
    public float Bottom => Boxes.Count == 0 ? Sheet.Top : Boxes[^1].Bottom;

    /// <summary>Places boxes from the top of the page until one does not fit.</summary>
    public static FirstPage Of(IEnumerable<Box> boxes)
    {
        var placed = new List<PlacedBox>();
        var (bottom, after) = (Sheet.Top, 0f);
        foreach (var box in boxes)
        {
            var top = bottom + (placed.Count == 0 ? box.Before : Math.Max(after, box.Before));
            if (top + box.Height > Sheet.Bottom) return new FirstPage(Ended(placed, box.Upper(Sheet.Bottom - top), top), GoesOn: true);
            placed.Add(new PlacedBox(box, top));
            (bottom, after) = (top + box.Height, box.After);
        }
        return new FirstPage(placed, GoesOn: false);
    }

    // A heading, or a row that the next one belongs to, does not stay behind alone; but a page is never left empty for that.
    private static List<PlacedBox> Ended(List<PlacedBox> placed, Box? upper, float top)
    {
        if (upper is not null) return [.. placed, new PlacedBox(upper, top)];
        var kept = placed.FindLastIndex(p => !p.Box.KeepNext) + 1;
        return kept == 0 ? placed : placed[..kept];
    }
}
