using System.Text.RegularExpressions;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Difference;
using ChatOpsFraud.Core.Rules.Explain;
using ChatOpsFraud.Core.Rules.Report;
using ChatOpsFraud.Core.Tests.Conversation;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Tests.Rules.Difference;

public sealed class RuleBookDifferenceTests
{
    private const string Outcome = "triage/outcome.json";
    private const string Advice = "triage/advice.json";
    private static readonly DateOnly Day = new(2026, 11, 24);

    [Fact]
    public void Of_TheSameBook_IsEmpty()
    {
        var difference = Compare(Shipped.Files);

        Assert.True(difference.IsEmpty);
        Assert.Contains("すべての組み合わせで、判定も案内も同じです。", ReportMarkdown.Write(DifferenceReport.Of(difference)), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_UnknownDamageBecomesAReport_CountsEveryCombinationAndSaysWhen()
    {
        var current = Book(Row(Outcome, "damage-unknown", r => r.Replace("\"outcome\": \"consultation\"", "\"outcome\": \"report\"", StringComparison.Ordinal)));
        var period = Assert.Single(Compare(current).Decisions);

        var change = Assert.Single(period.Changes, c => c.Aspect == DecisionAspect.Outcome);
        Assert.Equal(("相談", "通報"), (change.Before, change.After));
        Assert.Equal(CountByDeciding(current), change.Points);
        Assert.Equal(change.Points, period.Decided);
        Assert.Equal(
            "緊急の危険が「はい」以外、立場が「EC加盟店」、相談の内容が「不正注文の被害」または「わからない」、被害に遭った具体的な事実が「わからない」のとき",
            Assert.Single(change.When).Text);
        Assert.Contains(period.Changes, c => c is { Aspect: DecisionAspect.Advice, Subject: "チャージバックの回答期限", Before: "（なし）" });
    }

    [Fact]
    public void Of_AnyChange_EachExampleComesOutAsItSays()
    {
        var current = Book(Row(Outcome, "role-unknown", r => r.Replace("\"outcome\": \"consultation\"", "\"outcome\": \"outOfScope\"", StringComparison.Ordinal)));

        foreach (var change in Compare(current).Decisions.SelectMany(p => p.Changes).Where(c => c.Aspect == DecisionAspect.Outcome))
            foreach (var when in change.When)
                Assert.Equal((change.Before, change.After), (Decide(Talk.Book, when.Example), Decide(current, when.Example)));

        static string? Decide(RuleBook book, string example) =>
            TriageRules.Decide(book.Rules, GivenFacts.Read(book.Rules, Day, example).Facts!.Triage).Certain?.OutcomeLabel;
    }

    [Fact]
    public void Of_OnlyWordsChange_DecidesNothingOtherwise()
    {
        var difference = Compare(Shipped.With(Outcome, t => t.Replace("今すぐ110番に", "すぐに110番に", StringComparison.Ordinal)));

        Assert.False(difference.ChangesDecisions);
        var part = Assert.Single(difference.Parts);
        Assert.Equal(("tables", "理由"), (part.Area, part.Aspect));
        Assert.Contains("すぐに110番", part.After, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_RowIsRenamed_DecidesNothingOtherwise()
    {
        var difference = Compare(Shipped.With(Advice, t => t.Replace("\"id\": \"chargeback\"", "\"id\": \"deadline\"", StringComparison.Ordinal)));

        Assert.False(difference.ChangesDecisions);
        Assert.Equal(["追加", "削除"], difference.Parts.Select(p => p.Aspect));
    }

    [Fact]
    public void Of_RowsTradePlaces_TellsWhereTheyStandAndWhoIsDecidedOtherwise()
    {
        var files = Shipped.With(Outcome, t => MoveFirst(t, "topic-other", before: "topic-technical"));

        var difference = Compare(files);

        Assert.False(difference.ChangesDecisions);
        var moved = Assert.Single(difference.Parts, p => p.Aspect == "順番");
        Assert.Equal(("5 番目", "2 番目"), (moved.Before, moved.After));
    }

    [Fact]
    public void Of_FirstRowsTradePlaces_ChangesTheReasonOrTheOutcome()
    {
        var files = Shipped.With(Outcome, t => MoveFirst(t, "role-psp", before: "topic-technical"));

        var changes = Compare(files).Decisions.Single().Changes;

        Assert.Contains(changes, c => c.Aspect == DecisionAspect.Outcome && c.Before == "IPAの窓口を案内" && c.After == "窓口の対象外");
        Assert.Contains(changes, c => c.Aspect == DecisionAspect.Reason && c.Before.Contains("topic-other", StringComparison.Ordinal) && c.After.Contains("role-psp", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_AFactGetsOneMoreValue_ShowsWhatIsDecidedForIt()
    {
        var files = Shipped.With("triage/facts.json", t => t.Replace(
            "{ \"id\": \"psp\", \"label\": \"決済代行会社\" }", "{ \"id\": \"psp\", \"label\": \"決済代行会社\" }, { \"id\": \"mall\", \"label\": \"モール\" }", StringComparison.Ordinal));
        files[Outcome] = Shipped.Files[Outcome].Replace("\"triage.role\": \"psp\"", "\"triage.role\": [\"psp\", \"mall\"]", StringComparison.Ordinal);
        files["questions/00-triage.json"] = Regex.Replace(
            Shipped.Files["questions/00-triage.json"], "(\\{ \"value\": \"psp\")", "{ \"value\": \"mall\", \"label\": \"モール\", \"synonyms\": [\"モールの運営\"] }, $1", RegexOptions.NonBacktracking);

        var changes = Compare(files).Decisions.Single().Changes.Where(c => c.Aspect == DecisionAspect.Outcome).ToList();

        Assert.All(changes, c => Assert.Equal("（ない組み合わせ）", c.Before));
        Assert.Contains(changes, c => c.After == "窓口の対象外" && c.When.Any(w => w.Text.Contains("立場が「モール」", StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_ATableEnds_ShowsThePeriodWithoutIt()
    {
        var files = Shipped.With(Outcome, t => t.Replace("\"effectiveFrom\": \"2026-02-12\"", "\"effectiveFrom\": \"2026-02-12\", \"effectiveTo\": \"2027-03-31\"", StringComparison.Ordinal));

        var periods = Compare(files).Decisions;

        Assert.Equal([(Day, new DateOnly(2027, 3, 31)), (new DateOnly(2027, 4, 1), (DateOnly?)null)], periods.Select(p => (p.From, p.To)));
        Assert.Empty(periods[0].Changes);
        Assert.Equal(periods[1].Points, periods[1].Decided);
        Assert.All(periods[1].Changes, c => Assert.Equal("判定できない（有効な表がない）", c.After));
    }

    [Fact]
    public void Of_TheDayOfAMoveIsFixed_GroupsTheTownsFromThatDayOn()
    {
        var difference = Compare(Shipped.With("jurisdiction/hokkaido.json", t => t.Replace("\"on\": null", "\"on\": \"2027-04-01\"", StringComparison.Ordinal)));

        var change = Assert.Single(difference.Places, p => p.From == new DateOnly(2027, 4, 1));
        Assert.Equal(["島牧村", "寿都町", "黒松内町"], change.Places.OrderBy(p => p == "島牧村" ? 0 : p == "寿都町" ? 1 : 2));
        Assert.Contains("函館方面", change.Before, StringComparison.Ordinal);
        Assert.Contains("札幌方面", change.After, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AHolidayGoes_CountsItsDays()
    {
        var difference = Compare(Shipped.With("calendar/holidays.json", t => Regex.Replace(t, ",?\\s*\\{[^{}]*\"山の日\"[^{}]*\\}", "", RegexOptions.NonBacktracking)));

        var change = Assert.Single(difference.Days);
        Assert.Equal("通報の確認が行われる日", change.After);
        Assert.Equal(new DateOnly(2027, 8, 11), change.First[0]);
        Assert.Contains(difference.Parts, p => p is { Area: "calendar", Part: "山の日", Aspect: "削除" });
    }

    [Theory]
    [InlineData("questions/00-triage.json", "あなたの立場は、次のどれに当たりますか。", "立場を教えてください。", "questions", "質問の文")]
    [InlineData("sources/jcca-guideline.json", "\"heading\": \"目的\"", "\"heading\": \"めあて\"", "sources", "見出し")]
    [InlineData("checks/10-dates.json", "< 0", "< -1", "checks", "条件の式")]
    [InlineData("triage/facts.json", "\"label\": \"急ぎ\"", "\"label\": \"お急ぎ\"", "facts", "名前")]
    [InlineData("ruleset.json", "\"edition\": \"", "\"edition\": \"9.", "set", "版")]
    public void Of_APartIsWrittenOtherwise_NamesIt(string file, string from, string to, string area, string aspect)
    {
        var files = Shipped.With(file, t => new Regex(Regex.Escape(from)).Replace(t, to, 1));
        Assert.NotEqual(Shipped.Files[file], files[file]);

        Assert.Contains(Compare(files).Parts, p => p.Area == area && p.Aspect == aspect);
    }

    // Only four facts bear on the outcome; the others have 3 · 5 · 3 · 3 combinations.
    private static int CountByDeciding(RuleBook current)
    {
        var facts = new[] { "triage.emergency", "triage.role", "triage.topic", "triage.damage" }.Select(id => Shipped.Set.FactOf(id)!).ToList();
        var others = Shipped.Set.Facts.Where(f => f.Origin != FactOrigin.Decided && !facts.Contains(f)).ToList();
        var rest = others.ToDictionary(f => f.Id, f => f.Values[0].Id, StringComparer.Ordinal);
        var combinations = facts.Aggregate<Fact, IEnumerable<Dictionary<string, string>>>(
            [rest], (all, fact) => all.SelectMany(a => fact.Values.Select(v => new Dictionary<string, string>(a, StringComparer.Ordinal) { [fact.Id] = v.Id })));
        var changed = combinations.Count(c => OutcomeOf(Shipped.Set, c) != OutcomeOf(current.Rules, c));
        return changed * others.Aggregate(1, (n, f) => n * f.Values.Count);

        static string? OutcomeOf(RuleSet set, Dictionary<string, string> facts) => TriageRules.Decide(set, TriageFacts.Recorded(Day, facts)).Certain?.Outcome;
    }

    private static RuleBookDifference Compare(IReadOnlyDictionary<string, string> files) => Compare(Book(files));

    private static RuleBookDifference Compare(RuleBook current) => RuleBookDifference.Of(Talk.Book, current, Day);

    private static RuleBook Book(IReadOnlyDictionary<string, string> files)
    {
        var (book, findings) = RuleBook.Read(files);
        return book ?? throw new InvalidOperationException(string.Join('\n', findings));
    }

    private static Dictionary<string, string> Row(string file, string id, Func<string, string> change) =>
        Shipped.With(file, text => new Regex($"\\{{[^{{}}]*\"id\": \"{id}\"[^{{}}]*\\{{[^{{}}]*\\}}[^{{}}]*\\}}", RegexOptions.NonBacktracking).Replace(text, m => change(m.Value)));

    private static string MoveFirst(string table, string id, string before)
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(table)!;
        var rows = json["rows"]!.AsArray();
        var row = rows.Single(r => (string)r!["id"]! == id)!;
        rows.Remove(row);
        rows.Insert(rows.ToList().FindIndex(r => (string)r!["id"]! == before), row);
        return json.ToJsonString();
    }
}
