namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>A line of a cell.</summary>
/// <param name="Text">The words.</param>
/// <param name="Mark">What kind of line it is; the words say it too, so that nothing hangs on the form alone.</param>
/// <param name="Place">Id of the heading or row of the page that it leads to; null when it leads nowhere.</param>
/// <param name="Anchor">Id under which the line itself can be linked to; null when nothing leads to it.</param>
public sealed record ReportLine(string Text, ReportMark Mark = ReportMark.None, string? Place = null, string? Anchor = null);
