namespace ChatOpsFraud.Web.Figures;

/// <summary>A question with its counts; the bar shows the first of them.</summary>
/// <param name="Label">The question.</param>
/// <param name="Counts">The counts, as many as the table has columns for them.</param>
public sealed record QuestionBar(string Label, IReadOnlyList<int> Counts);
