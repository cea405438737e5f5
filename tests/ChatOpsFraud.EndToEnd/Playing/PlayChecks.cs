using ChatOpsFraud.EndToEnd.Running;

namespace ChatOpsFraud.EndToEnd.Playing;

/// <summary>Holds what came of a conversation against what was expected.</summary>
internal static class PlayChecks
{
    /// <summary>Every difference, in words; empty when all is well.</summary>
    public static IReadOnlyList<string> Troubles(Scenario scenario, Play play, Workplace place)
    {
        var expect = scenario.Expect;
        return
        [
            .. play.Troubles,
            .. Differs("outcome", play.Decided("triage", "outcome"), expect.Outcome),
            .. Differs("headquarters", play.Decided("jurisdiction", "headquarters"), expect.Headquarters),
            .. Decisions(play, expect),
            .. expect.Document ? Documents(play, expect) : play.HasIssued ? ["a statement was issued although none was due"] : [],
            .. expect.Says.Where(text => !play.Said.Exists(said => said.Contains(text, StringComparison.Ordinal))).Select(text => $"never said 「{text}」"),
            .. play.Turns > expect.MaxTurns ? [$"{play.Turns} messages, at most {expect.MaxTurns} expected"] : Array.Empty<string>(),
            .. expect.NotAsked.Intersect(play.Asked).Select(field => $"asked {field}, which was given already"),
            .. expect.Nowhere.SelectMany(secret => place.FilesWith(secret).Select(file => $"「{secret}」 stands in {file}")),
        ];
    }

    private static IEnumerable<string> Differs(string what, string? found, string? expected) =>
        expected is null || found == expected ? [] : [$"{what} {found}, expected {expected}"];

    private static IEnumerable<string> Decisions(Play play, Expectation expect)
    {
        if (!play.Decisions.TryGetValue("triage", out var triage)) yield break;
        var advice = triage.GetProperty("advice").EnumerateArray().Select(a => a.GetString()).ToList();
        foreach (var missing in expect.Advice.Except(advice)) yield return $"advice {missing} not given";
        if (triage.GetProperty("citations").GetArrayLength() == 0) yield return "the triage decision cites nothing";
    }

    private static IEnumerable<string> Documents(Play play, Expectation expect)
    {
        if (play.PathOf("statement.docx") is not { } docx || play.PathOf("egov.txt") is not { } sheet || play.PathOf("egov.html") is not { } page)
            return ["not every document was issued"];
        var statement = IssuedStatement.Read(docx);
        return
        [
            .. statement.Faults.Select(fault => $"statement.docx: {fault}"),
            .. Texts("statement", statement.Text, expect.Statement, expect.StatementNot),
            .. Texts("e-Gov sheet", File.ReadAllText(sheet), expect.Egov, expect.EgovNot),
            .. File.Exists(page) ? [] : Array.Empty<string>().Append("egov.html was not written"),
            .. expect.Edition is 0 || expect.Edition == play.Edition ? [] : Array.Empty<string>().Append($"edition {play.Edition}, expected {expect.Edition}"),
        ];
    }

    private static IEnumerable<string> Texts(string where, string text, IReadOnlyList<string> wanted, IReadOnlyList<string> unwanted) =>
    [
        .. wanted.Where(w => !text.Contains(w, StringComparison.Ordinal)).Select(w => $"the {where} lacks 「{w}」"),
        .. unwanted.Where(w => text.Contains(w, StringComparison.Ordinal)).Select(w => $"the {where} shows 「{w}」"),
    ];
}
