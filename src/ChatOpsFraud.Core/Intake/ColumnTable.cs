namespace ChatOpsFraud.Core.Intake;

/// <summary>
/// A table whose first row names its columns: CSV, TSV, columns between bars or spaces. Rows of one order number are items of one order;
/// a table that names no order belongs to the order before it.
/// </summary>
internal sealed class ColumnTable
{
    private readonly Meaning?[] _columns;
    private readonly IReadOnlyList<string> _names;
    private readonly bool _namesOrders;
    private string? _lastKey;
    private bool _belowSums;

    private ColumnTable(Meaning?[] columns, IReadOnlyList<string> names)
    {
        _columns = columns;
        _names = names;
        ColumnOwners.Find(columns);
        _namesOrders = columns.Any(c =>
            c is { Note: NoteTitle.OrderNumber } or { Trait: Trait.OrderedAt } or { NeedsParty: true, Party: not Party.None });
    }

    /// <summary>Number of columns.</summary>
    public int Width => _columns.Length;

    /// <summary>Column of the item's name, or -1.</summary>
    public int NameColumn => Array.FindIndex(_columns, c => c is { Trait: Trait.ItemName or Trait.Item });

    /// <summary>True when the table only lists items.</summary>
    public bool OnlyItems => !_namesOrders;

    /// <summary>True when every column is known.</summary>
    public bool KnowsAll => Array.TrueForAll(_columns, c => c is not null);

    private bool IsLog => OnlyItems && NameColumn < 0 && Array.Exists(_columns, c => c is { Trait: Trait.ClientIp });

    /// <summary>A table from its header cells, or null when they are none: at least two, and most of them, must be known labels.</summary>
    public static ColumnTable? Of(IReadOnlyList<string> cells)
    {
        if (cells.Count is < 2 or > 200) return null;
        var columns = cells.Select(c => Labels.All.Find(c)).ToArray();
        // Title names the item only beside its number and price; elsewhere it is a mail's subject.
        if (!Array.Exists(columns, c => c is { Trait: Trait.ItemName or Trait.Item }) && Array.Exists(columns, c => c is { Trait: Trait.Quantity }))
            for (var i = 0; i < columns.Length; i++)
                if (columns[i] is null && LabelKey.Of(cells[i]) is "title" or "タイトル") columns[i] = new Meaning(Party.None, Trait.ItemName);
        // A column that counts the rows, as No. or #.
        if (columns[0] is null && LabelKey.Of(cells[0]) is "no" or "" or "項番" or "行" or "番号" or "行番号" or "連番")
            columns[0] = new Meaning(Party.None, Trait.Ignored);
        var known = columns.Count(c => c is not null);
        var asked = columns.Count(c => c is { Trait: not (Trait.Ignored or Trait.None) });
        if (known < 2 || asked < 2 || known * 5 < cells.Count * 2) return null;
        var table = new ColumnTable(columns, cells);
        var asksEnough = table._namesOrders ? cells.Count >= 3 : columns.Any(c => c is { Trait: Trait.ClientIp });
        return asksEnough || table.NameColumn >= 0 ? table : null;
    }

    /// <summary>Puts one row.</summary>
    public void Put(Draft draft, IReadOnlyList<string> cells, PastedLine line)
    {
        if (cells.All(string.IsNullOrWhiteSpace)) return;
        if (IsLog)
        {
            if (AccessParts.Of(_names.Zip(cells), line, isLog: true) is { } access) draft.Accesses.Add(access);
            return;
        }
        if (_namesOrders && Key(cells) is { } key && key != _lastKey)
        {
            if (Cell(cells, c => c.Note == NoteTitle.OrderNumber) is null) draft.BeginNext();
            _lastKey = key;
        }
        // The number comes first: what stands left of it belongs to the same order.
        Each(cells, c => c.Note == NoteTitle.OrderNumber, (c, cell) => OrderValues.Put(draft, c, cell, line));
        if (NamesItem(cells) && !(OnlyItems && _belowSums)) ItemLines.Fresh(draft);
        else if (OnlyItems)
        {
            // Below the first sum of a list of items only sums follow.
            _belowSums = true;
            OrderSums.Read(draft, string.Join('\t', cells.Select(c => string.Concat(c.Select(PastedLine.Fold)))));
            return;
        }
        Each(cells, c => c.Note != NoteTitle.OrderNumber, (c, cell) => Put(draft, c, cell, line));
    }

    private bool NamesItem(IReadOnlyList<string> cells) =>
        NameColumn >= 0 && NameColumn < cells.Count && !string.IsNullOrWhiteSpace(cells[NameColumn]) && !ItemLine.IsTotal(cells[NameColumn]);

    private static void Put(Draft draft, Meaning column, string cell, PastedLine line)
    {
        if (column.OfItem)
        {
            var trait = column.Trait == Trait.Item ? Trait.ItemName : column.Trait;
            if (trait == Trait.ItemName) ItemLines.Fresh(draft);
            if (trait != Trait.ItemCode) draft.Current.Item?.Parts.Put(trait, cell, line);
        }
        else if (column is { Trait: Trait.None, Party: not Party.None })
            new PartyLines(draft).Inline(column.Party, cell, line);
        else if (column.NeedsParty) PartyValues.Put(draft, column, cell.TrimStart('\''), line);
        else OrderValues.Put(draft, column, cell, line);
    }

    /// <summary>What tells a row's order from others; null in rows that only add an item to the order above.</summary>
    private string? Key(IReadOnlyList<string> cells)
    {
        if (_columns.Any(c => c is { Note: NoteTitle.OrderNumber })) return Cell(cells, c => c.Note == NoteTitle.OrderNumber);
        var key = Cell(cells, c => c.Trait == Trait.OrderedAt) + "\n" + Cell(cells, c => c is { Trait: Trait.Name, Party: not Party.None });
        return key.Length > 1 ? key : null;
    }

    private string? Cell(IReadOnlyList<string> cells, Func<Meaning, bool> which)
    {
        for (var i = 0; i < _columns.Length && i < cells.Count; i++)
            if (_columns[i] is { } column && which(column) && !string.IsNullOrWhiteSpace(cells[i])) return cells[i];
        return null;
    }

    private void Each(IReadOnlyList<string> cells, Func<Meaning, bool> which, Action<Meaning, string> put)
    {
        for (var i = 0; i < _columns.Length && i < cells.Count; i++)
            if (_columns[i] is { } column && which(column) && !string.IsNullOrWhiteSpace(cells[i])) put(column, cells[i].Trim());
    }
}
