using System.Globalization;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>Words that several reports use.</summary>
internal static class ReportWords
{
    /// <summary>The words over the columns of a table, from one wording separated by bars.</summary>
    internal static string[] Head(string code) => Wording.Of(code).Split('|');

    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string Period(DateOnly from, DateOnly? to) => to is { } last
        ? Wording.Of("report.fromTo", Day(from), Day(last))
        : Wording.Of("report.from", Day(from));

    internal static string Basis(RuleBasis basis) => Wording.Of(
        basis == RuleBasis.Guideline ? "rules.basis.guideline" : "rules.basis.interpretation");

    internal static ReportCell BasisCell(RuleBasis basis) => new(
        [new ReportLine(Basis(basis), basis == RuleBasis.Guideline ? ReportMark.Guideline : ReportMark.Interpretation)]);

    internal static string Policy(HitPolicy policy) => Wording.Of(policy switch
    {
        HitPolicy.First => "rules.policy.first",
        HitPolicy.Unique => "rules.policy.unique",
        _ => "rules.policy.collect",
    });

    /// <summary>Each clause with section and heading, leading to where it is summed up.</summary>
    internal static ReportCell Cited(IEnumerable<Citation> citations) => new(
        [.. citations.Select(c => new ReportLine(Wording.Of("report.cited", c.Section, c.Heading), Place: ReportPlace.OfClause(c.Clause)))]);

    /// <summary>発送の状況：未発送・配送中.</summary>
    internal static string Condition(RowCondition condition) => Wording.Of(
        "report.condition", condition.Fact.Label, string.Join(Wording.Of("report.or"), condition.Values.Select(condition.Fact.LabelOf)));
}
