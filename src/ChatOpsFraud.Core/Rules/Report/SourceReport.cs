namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>The documents that rules rest on, clause by clause.</summary>
internal static class SourceReport
{
    internal static void Write(MarkdownPage page, RuleSet set)
    {
        foreach (var document in set.Documents)
        {
            page.Line("rules.show.table", document.Title, document.Id);
            page.Line("rules.show.document", document.Publisher, document.Edition, document.File);
            page.Table(MarkdownPage.Head("rules.show.clauses"), document.Clauses.Select(c =>
                (IReadOnlyList<string>)[c.Id, c.Section, c.Heading, c.Summary, c.Url?.AbsoluteUri ?? ""]));
        }
    }
}
