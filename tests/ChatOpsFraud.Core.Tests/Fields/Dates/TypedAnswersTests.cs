using ChatOpsFraud.Core.Fields.Dates;

namespace ChatOpsFraud.Core.Tests.Fields.Dates;

/// <summary>The project's own answers (<c>TypedAnswers.tsv</c>): every way of writing that is promised, with the value it means.</summary>
public sealed class TypedAnswersTests
{
    public static TheoryData<string> Sources =>
        [.. Cases.Select(c => c.Source).Distinct()];

    private static IReadOnlyList<DateCase> Cases { get; } = DateCase.Load(Path.Combine(AppContext.BaseDirectory, "Fields", "Dates",
        "TypedAnswers.tsv"));

    [Theory]
    [MemberData(nameof(Sources))]
    public void Parse_TypedAnswers_GivesTheExpectedValue(string source)
    {
        var faults = Cases.Where(c => c.Source == source && c.Read() != c.Expected)
            .Select(c => $"{c.Text} at {c.Now:yyyy-MM-ddTHH:mm}: expected {c.Expected}, read {c.Read()}");
        Assert.Empty(faults);
    }

    [Fact]
    public void Parse_TypedAnswers_SaysTheReasonOfEveryRefusal()
    {
        foreach (var c in Cases.Where(c => c.Expected == "NONE"))
        {
            var unread = IncidentMoment.Parse(c.Text, c.Now).Unread;
            Assert.NotNull(unread);
            Assert.NotEmpty(unread.Reason.Text);
            Assert.DoesNotContain("{0}", unread.Reason.Text, StringComparison.Ordinal);
            Assert.NotEmpty(unread.Hint!.Text);
        }
    }

    [Fact]
    public void FromCanonical_EveryExpectedValue_ComesBack() =>
        Assert.All(Cases.Where(c =>
            c.Expected != "NONE"), c => Assert.Equal(c.Expected, IncidentMoment.FromCanonical(c.Expected).Value.Canonical));
}
