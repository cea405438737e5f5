using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>The rules as text: Markdown in Japanese for people, and the engine's own workflows for a second look.</summary>
public static class RuleReport
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        // Japanese stays readable; the text goes to a file or a terminal, not into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    /// <summary>All tables, the jurisdiction, the calendar and the sources as Markdown.</summary>
    public static string Show(RuleSet set)
    {
        var page = new MarkdownPage();
        page.Line("rules.show.title", set.Title, set.Stamp.ToString());
        foreach (var table in set.Tables) TableReport.Write(page, table);
        JurisdictionReport.Write(page, set.Jurisdiction);
        CalendarReport.Write(page, set.OpenDays);
        SourceReport.Write(page, set);
        return page.ToString();
    }

    /// <summary>The rules as <see cref="Show(RuleSet)"/> gives them, then the glossary.</summary>
    public static string Show(RuleBook book)
    {
        var page = new MarkdownPage();
        page.Line("rules.show.glossary");
        page.Table(MarkdownPage.Head("rules.show.terms"), book.Questionnaire.Terms.Select(t =>
            (IReadOnlyList<string>)[t.Name, string.Join("、", t.Aliases), t.Text]));
        return Show(book.Rules) + page;
    }

    /// <summary>The workflows that the engine runs, as JSON: a list with one workflow for each table.</summary>
    public static string ShowWorkflow(RuleSet set) =>
        JsonSerializer.Serialize(set.Tables.Concat(set.Jurisdiction.AllTables).Select(TableWorkflow.Of), Readable);
}
