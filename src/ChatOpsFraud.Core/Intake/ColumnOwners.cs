namespace ChatOpsFraud.Core.Intake;

/// <summary>
/// Gives columns such as 氏名 and 住所 in a table of orders to the person whose column stands left of them, or to the buyer when none does.
/// </summary>
internal static class ColumnOwners
{
    /// <summary>Completes the columns; what a column of its own already says of that person stays without owner.</summary>
    public static void Find(Meaning?[] columns)
    {
        if (!columns.Any(c => c is { Note: NoteTitle.OrderNumber } or { Trait: Trait.OrderedAt })) return;
        var said = columns.Where(c => c is { Party: not Party.None }).Select(c => c!.Value).ToHashSet();
        var owner = Party.Buyer;
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] is not { } column) continue;
            if (column.Party != Party.None) owner = column.Party;
            else if (IsPersonal(column.Trait) && !said.Contains(column with { Party = owner })) columns[i] = column with { Party = owner };
        }
    }

    private static bool IsPersonal(Trait trait) => trait is >= Trait.Name and <= Trait.Email;
}
