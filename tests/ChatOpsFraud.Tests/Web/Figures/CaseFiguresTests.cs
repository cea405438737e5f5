using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.RuleBooks;
using ChatOpsFraud.Web.Digests;
using ChatOpsFraud.Web.Figures;

namespace ChatOpsFraud.Tests.Web.Figures;

public sealed class CaseFiguresTests
{
    private static readonly DateOnly Today = new(2026, 11, 29);
    private static readonly Questionnaire Questions = RuleBookReading.Of(RuleFolder.Shipped, Today).Book!.Questionnaire;

    [Fact]
    public void Of_CasesOfSeveralWeeks_CountsEachInTheWeekOfItsOpening()
    {
        var figures = Of(
            Case(new(2026, 11, 29), CaseStage.Received),
            Case(new(2026, 11, 23), CaseStage.Received),
            Case(new(2026, 11, 22), CaseStage.Issued),
            Case(new(2026, 9, 7), CaseStage.Guided),
            Case(new(2026, 9, 6), CaseStage.Closed));

        Assert.Equal(12, figures.Weeks.Count);
        Assert.Equal(new DateOnly(2026, 11, 23), figures.Weeks[^1].Monday);
        Assert.Equal(2, figures.Weeks[^1].ByStage[CaseStage.Received]);
        Assert.Equal(1, figures.Weeks[^2].ByStage[CaseStage.Issued]);
        Assert.Equal(1, figures.Weeks[0].ByStage[CaseStage.Guided]);
        Assert.Equal(4, figures.Weeks.Sum(w => w.Cases));
        Assert.Equal(5, figures.Cases);
    }

    [Theory]
    [InlineData(new[] { 10.0 }, 10.0)]
    [InlineData(new[] { 30.0, 10.0, 500.0 }, 30.0)]
    [InlineData(new[] { 40.0, 10.0, 20.0, 500.0 }, 30.0)]
    public void Of_CasesWithStatements_TakesTheMedian(double[] minutes, double median)
    {
        var figures = Of([.. minutes.Select(m => Case(Today, CaseStage.Issued, after: m)), Case(Today, CaseStage.Received)]);

        Assert.Equal(median, figures.Minutes);
        Assert.Equal(median, figures.Weeks[^1].Minutes);
        Assert.Equal(minutes.Length, figures.Issued);
    }

    [Fact]
    public void Of_NothingWasIssued_HasNoMedian()
    {
        var figures = Of(Case(Today, CaseStage.Received));

        Assert.Null(figures.Minutes);
        Assert.All(figures.Weeks, w => Assert.Null(w.Minutes));
    }

    [Fact]
    public void Of_QuestionsLeftOut_CountsCasesAndNamesTheWorstFirst()
    {
        var figures = Of(
            Case(Today, CaseStage.Received, unknown: ["shop.name", "shop.url"]),
            Case(Today, CaseStage.Received, unknown: ["shop.url"], skipped: ["shop.name"]),
            Case(Today, CaseStage.Received, skipped: ["shop.url"]));

        Assert.Equal([new QuestionCount("サイトURL", 2, 1, 0, 0), new QuestionCount("屋号", 1, 1, 0, 0)], figures.LeftOut);
        Assert.Empty(figures.Missed);
    }

    [Fact]
    public void Of_AnswersNotUnderstood_CountsTimesAndCases()
    {
        var figures = Of(
            Case(Today, CaseStage.Received, missed: new() { ["shop.url"] = 3, ["gone.field"] = 1 }),
            Case(Today, CaseStage.Received, missed: new() { ["shop.url"] = 1 }));

        Assert.Equal([new QuestionCount("サイトURL", 0, 0, 4, 2), new QuestionCount("gone.field", 0, 0, 1, 1)], figures.Missed);
    }

    [Fact]
    public void Of_ACaseThatCannotBeRead_CountsItOnlyAsACase()
    {
        var figures = Of(Case(Today, CaseStage.Issued, after: 10), Case(Today, CaseStage.Issued) with { IsReadable = false });

        Assert.Equal((2, 1, 1, 2), (figures.Cases, figures.Unreadable, figures.Issued, figures.Weeks[^1].Cases));
    }

    private static CaseFigures Of(params IReadOnlyList<CaseDigest> digests) => CaseFigures.Of(digests, Questions, Today);

    private static CaseDigest Case(
        DateOnly opened, CaseStage stage, double? after = null, string[]? unknown = null, string[]? skipped = null, Dictionary<string, int>? missed = null)
    {
        var at = new DateTimeOffset(opened, new TimeOnly(23, 30), TimeSpan.FromHours(9));
        return new CaseDigest
        {
            Number = "2026-0001",
            Version = 1,
            Stage = stage,
            OpenedAt = at,
            ChangedAt = at,
            Tally = new CaseTally(
                after is { } minutes ? TimeSpan.FromMinutes(minutes) : null, (unknown ?? []).ToHashSet(), (skipped ?? []).ToHashSet(), missed ?? []),
        };
    }
}
