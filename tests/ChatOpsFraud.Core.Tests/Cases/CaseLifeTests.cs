using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Tests.Cases;

public class CaseLifeTests
{
    [Fact]
    public void Fire_EveryTriggerInEveryStage_MovesOrSaysWhyNotInJapanese()
    {
        foreach (var stage in Enum.GetValues<CaseStage>())
        {
            foreach (var trigger in Enum.GetValues<CaseTrigger>())
            {
                var step = new CaseLife(Case.New() with { Stage = stage, PausedIn = CaseStage.Interviewing }).Fire(trigger);

                Assert.NotEqual(step.Stage is null, step.Reasons.Count == 0);
                Assert.All(step.Reasons, reason => Assert.EndsWith("。", reason, StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData(CaseStage.Interviewing)]
    [InlineData(CaseStage.Preserving)]
    [InlineData(CaseStage.Reviewing)]
    [InlineData(CaseStage.Issued)]
    public void Fire_IssueWhileAsking_IsPossibleWithGaps(CaseStage stage) =>
        Assert.Equal(CaseStage.Issued, new CaseLife(Case.New() with { Stage = stage }).Fire(CaseTrigger.Issue).Stage);

    [Fact]
    public void Fire_CloseBeforeAnIssue_SaysWhatIsMissing()
    {
        var step = new CaseLife(Case.New() with { Stage = CaseStage.Reviewing }).Fire(CaseTrigger.Close);

        Assert.Equal([Wording.Of("life.needsIssue")], step.Reasons);
        Assert.Equal(CaseStage.Closed, new CaseLife(Case.New() with { Stage = CaseStage.Reviewing, Edition = 1 }).Fire(CaseTrigger.Close).Stage);
    }

    [Theory]
    [InlineData(CaseStage.Closed)]
    [InlineData(CaseStage.Cancelled)]
    public void Fire_AtTheEnd_NothingIsPossible(CaseStage stage) =>
        Assert.All(Enum.GetValues<CaseTrigger>(), t => Assert.Null(new CaseLife(Case.New() with { Stage = stage }).Fire(t).Stage));

    [Fact]
    public void Fire_Resume_GoesBackToWhereItWasPaused()
    {
        var paused = Case.New() with { Stage = CaseStage.Paused, PausedIn = CaseStage.Preserving };

        Assert.Equal(CaseStage.Preserving, new CaseLife(paused).Fire(CaseTrigger.Resume).Stage);
    }

    [Fact]
    public void Steps_OfTheLife_AreThoseThatTheMachineTakes()
    {
        var steps = CaseLife.Steps();

        foreach (var stage in Enum.GetValues<CaseStage>())
            foreach (var trigger in Enum.GetValues<CaseTrigger>())
            {
                var current = Case.New() with { Stage = stage, PausedIn = CaseStage.Received, Edition = 1 };
                var step = steps.FirstOrDefault(s => s.From == stage && s.Trigger == trigger);
                Assert.Equal(new CaseLife(current).Fire(trigger).Stage, step is null ? null : step.To ?? CaseStage.Received);
            }
    }
}
