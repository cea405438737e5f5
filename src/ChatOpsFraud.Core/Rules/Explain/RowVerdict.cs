using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Explain;

/// <summary>A row held against the facts.</summary>
/// <param name="Row">The row.</param>
/// <param name="Result">Its result in Japanese.</param>
/// <param name="State">Applies, fails or open.</param>
/// <param name="Failed">The cells that do not hold, as Japanese sentences; empty unless it fails.</param>
/// <param name="Open">Labels of what is 未回答 and asked for; empty unless it is open.</param>
public sealed record RowVerdict(RuleRow Row, string Result, RowState State, IReadOnlyList<string> Failed, IReadOnlyList<string> Open)
{
    /// <summary>Holds a row against positions of the table's facts; negative for 未回答.</summary>
    internal static RowVerdict Of(RuleTable table, RuleRow row, int[] positions)
    {
        var failed = row.When.Where(c => positions[c.Column] >= 0 && !c.Allows(positions[c.Column])).Select(c => RuleTable.FailedCell(c, positions[c.Column])).ToList();
        var open = failed.Count > 0 ? [] : row.When.Where(c => positions[c.Column] < 0).Select(c => c.Fact.Label).ToList();
        var state = failed.Count > 0 ? RowState.Fails : open.Count > 0 ? RowState.Open : RowState.Applies;
        return new RowVerdict(row, table.Decides.LabelOf(row.Result), state, failed, open);
    }

    /// <summary>Why the row did not decide, in Japanese.</summary>
    public IReadOnlyList<string> Why => State == RowState.Open ? [Wording.Of("explain.row.open", string.Join(Wording.Of("report.comma"), Open))] : Failed;
}
