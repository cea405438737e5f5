namespace ChatOpsFraud.Documents.Outline;

/// <summary>What a cell of a table holds; it decides how the cell looks.</summary>
internal enum CellKind
{
    /// <summary>The head of a column.</summary>
    Head,

    /// <summary>The label of a row.</summary>
    Label,

    /// <summary>The label of a row that belongs to the row above: it is set in.</summary>
    LabelUnder,

    /// <summary>A value, at the left.</summary>
    Value,

    /// <summary>An amount, at the right.</summary>
    Amount,

    /// <summary>A value that is still missing; what is known of it stands before the mark.</summary>
    Gap,
}
