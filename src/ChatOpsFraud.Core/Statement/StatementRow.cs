namespace ChatOpsFraud.Core.Statement;

/// <summary>A row of a table of 申出書.</summary>
/// <param name="Cells">Texts of the cells; line breaks are kept.</param>
/// <param name="IsGap">True when the value is not known yet and stands as 「未確認（後日補足）」.</param>
/// <param name="Indent">0, or 1 for a row that belongs to the one above (↳ 有の場合は…).</param>
public sealed record StatementRow(IReadOnlyList<string> Cells, bool IsGap, int Indent = 0);
