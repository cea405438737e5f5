using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChatOpsFraud.Core.Rules.Checks;

namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>The engine's own workflows, for a second look at what runs.</summary>
public static class WorkflowReport
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        // Japanese stays readable; the text goes to a file or a terminal, not into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    /// <summary>JSON: a list with one workflow for each table and each check.</summary>
    public static string Of(RuleSet set) => JsonSerializer.Serialize(
        set.Tables.Concat(set.Jurisdiction.AllTables).Select(TableWorkflow.Of).Concat(set.CheckLists.SelectMany(l => l.Checks).Select(CheckWorkflow.Of)), Readable);
}
