namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>A cell of a table: lines under each other; may be empty.</summary>
/// <param name="Lines">The lines.</param>
public sealed record ReportCell(IReadOnlyList<ReportLine> Lines)
{
    /// <summary>A cell with one line; an empty text gives an empty cell.</summary>
    public static ReportCell Of(string text) => new(text.Length == 0 ? [] : [new ReportLine(text)]);

    /// <summary>A cell with a line for each text.</summary>
    public static ReportCell Of(IEnumerable<string> texts) => new([.. texts.Select(t => new ReportLine(t))]);
}
