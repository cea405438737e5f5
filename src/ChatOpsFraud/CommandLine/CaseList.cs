using System.Globalization;
using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Terminal;

namespace ChatOpsFraud.CommandLine;

/// <summary>The cases as a list: aligned columns for people, one JSON object a line for scripts.</summary>
internal static class CaseList
{
    public static IEnumerable<string> Text(IReadOnlyList<CaseSummary> cases)
    {
        if (cases.Count == 0) return [ProgramText.Of("case.none")];
        string[] head =
        [
            ProgramText.Of("case.columnNumber"),
            ProgramText.Of("case.columnStage"),
            ProgramText.Of("case.columnUpdated"),
            ProgramText.Of("case.columnHeadquarters"),
        ];
        return Columns.Align([head, .. cases.Select(Row)]);
    }

    public static JsonObject Json(CaseSummary summary) => new()
    {
        ["case"] = summary.CaseNumber,
        ["stage"] = summary.Index.Stage,
        ["outcome"] = summary.Index.Outcome,
        ["headquarters"] = summary.Index.Headquarters,
        ["waitsFor"] = summary.Index.WaitsFor,
        ["openedAt"] = summary.OpenedAt,
        ["updatedAt"] = summary.UpdatedAt,
        ["deletedAt"] = summary.DeletedAt,
    };

    private static string[] Row(CaseSummary summary) =>
    [
        summary.CaseNumber,
        summary.DeletedAt is null ? Wording.Of($"stage.{summary.Index.Stage}") : ProgramText.Of("case.deleted"),
        summary.UpdatedAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        summary.Index.Headquarters ?? "",
    ];
}
