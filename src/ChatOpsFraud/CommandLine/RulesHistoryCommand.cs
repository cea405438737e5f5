using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatOpsFraud.Storage.RuleSets;
using ChatOpsFraud.Terminal;

namespace ChatOpsFraud.CommandLine;

/// <summary><c>rules history</c>: which rule sets were accepted for use and which were refused, and why.</summary>
internal static class RulesHistoryCommand
{
    private const int ShortHash = 12;
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Option<string> Database = CommonOptions.Database();
    private static readonly Option<bool> Json = CommonOptions.Json();

    public static Command Make()
    {
        var history = new Command("history", ProgramText.Of("command.rulesHistory")) { Database, Json };
        history.SetAction(ShowAsync);
        return history;
    }

    private static async Task<int> ShowAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(Database);
        await using var store = Stores.Find(path);
        if (store is null) return Stores.None(path);
        var lines = await store.RuleArchive.HistoryAsync(cancellationToken);
        if (parsed.GetValue(Json)) foreach (var line in lines) Console.WriteLine(JsonOf(line).ToJsonString(OneLine));
        else if (lines.Count == 0) Console.WriteLine(ProgramText.Of("rules.noHistory"));
        else foreach (var text in Columns.Align([ProgramText.Of("rules.historyHead").Split('|'), .. lines.Select(Row)])) Console.WriteLine(text);
        return ExitCode.Done;
    }

    private static string[] Row(RuleActivation line) =>
    [
        line.At.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        ProgramText.Of(line.IsAccepted ? "rules.accepted.yes" : "rules.accepted.no"),
        line.Edition,
        line.Hash[..Math.Min(line.Hash.Length, ShortHash)],
        TerminalText.Safe(line.Approver ?? ProgramText.Of("rules.noApprover")),
        TerminalText.Safe(line.Reason.ReplaceLineEndings(" ")),
    ];

    private static JsonObject JsonOf(RuleActivation line) => new()
    {
        ["at"] = line.At,
        ["accepted"] = line.IsAccepted,
        ["edition"] = line.Edition,
        ["hash"] = line.Hash,
        ["author"] = line.Author,
        ["approver"] = line.Approver,
        ["reason"] = line.Reason,
        ["place"] = line.Place,
    };
}
