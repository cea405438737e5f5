namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>A page for people, without a form: the terminal, Markdown and HTML each render the same blocks.</summary>
/// <param name="Title">Title in Japanese.</param>
/// <param name="Blocks">What stands on it, from top to bottom.</param>
public sealed record ReportPage(string Title, IReadOnlyList<ReportBlock> Blocks);
