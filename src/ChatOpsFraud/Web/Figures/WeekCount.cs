using ChatOpsFraud.Core.Cases;

namespace ChatOpsFraud.Web.Figures;

/// <summary>The cases that were opened in one week.</summary>
/// <param name="Monday">The first day of the week, in Japan.</param>
/// <param name="ByStage">How many of them are in which stage now; a stage without any is left out.</param>
/// <param name="Minutes">Median minutes from the first message to the first statement of those that have one; null when none has.</param>
/// <param name="Issued">How many have one.</param>
public sealed record WeekCount(DateOnly Monday, IReadOnlyDictionary<CaseStage, int> ByStage, double? Minutes, int Issued)
{
    /// <summary>How many cases.</summary>
    public int Cases => ByStage.Values.Sum();
}
