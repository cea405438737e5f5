using System.Globalization;
using ChatOpsFraud.Core.Fields.Dates;

namespace ChatOpsFraud.Core.Tests.Fields.Dates;

/// <summary>
/// Measures the reading on suites of cases, which are skipped where they are not there. A case in the future is right when it is
/// refused or read as the past that its open year allows; never when a future value comes back.
/// </summary>
public sealed class SuiteMeasureTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("own", 0.99, 0)]
    [InlineData("ja-timex", 0.97, 1)]
    [InlineData("chrono", 0.97, 0)]
    public void Parse_AnswersOfSuite_MeetsTheTarget(string suite, double usable, int wrong)
    {
        var tally = Tally(suite, AsAnswer);
        Assert.True(tally.Usable >= usable, $"{suite}: {tally.Usable:P1} usable");
        Assert.True(tally.Wrong <= wrong, $"{suite}: {tally.Wrong} silently wrong");
    }

    [Fact]
    public void Parse_SentencesOfSuite_ReadsNoLessThanTheRecognizerAlone()
    {
        var tally = Tally("ms", c => c.Read(Tense.Any));
        Assert.True(tally.Usable >= 0.985, $"ms: {tally.Usable:P1} usable");
    }

    [Fact]
    public void Parse_SentencesOfSuiteAsAnswers_NeverGivesTheFuture()
    {
        var cases = SharedCases.Dates().Where(c => c.Source.EndsWith("+future", StringComparison.Ordinal));
        Assert.All(cases, c =>
        {
            var parsed = IncidentMoment.Parse(c.Text, c.Now);
            Assert.True(!parsed.IsRead || parsed.Value.Start <= c.Now, $"{c.Text} -> {(parsed.IsRead ? parsed.Value.Canonical : "")}");
        });
        Tally("ms", AsAnswer);
    }

    /// <summary>A suite that gives only the day of 今朝 is met by the answer to a question for a day.</summary>
    private static string AsAnswer(DateCase c)
    {
        var read = c.Read();
        return c.Expected.Length == 10 && (read == "NONE" || read.Contains('T', StringComparison.Ordinal)) ? c.ReadDay() : read;
    }

    private Tally Tally(string suite, Func<DateCase, string> read)
    {
        var tally = new Tally();
        foreach (var c in SharedCases.Dates().Where(c => c.Source.Split('/')[0] == suite))
        {
            var actual = read(c);
            var verdict = tally.Add(c, actual);
            if (verdict != "same") output.WriteLine($"{verdict} | {c.Source} | {c.Text} | {c.Now:yyyy-MM-ddTHH:mm} | {c.Expected} | {actual}");
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"== {suite}: {tally}"));
        return tally;
    }
}
