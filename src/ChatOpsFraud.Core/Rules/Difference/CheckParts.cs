using ChatOpsFraud.Core.Rules.Checks;
using ChatOpsFraud.Core.Rules.Report;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>Compares the cross-field checks. They never decide anything, so what they look at and say is all there is to compare.</summary>
internal static class CheckParts
{
    private const string Area = "checks";

    internal static IEnumerable<PartChange> Of(RuleBook old, RuleBook current)
    {
        var lists = ListDifference<CheckList>.Of(old.Rules.CheckLists, current.Rules.CheckLists, l => l.Head.File);
        var checks = ListDifference<Entry>.Of(Entries(old), Entries(current), e => e.Key);
        return lists.Kept.SelectMany(p => Parts.Changed(Area, p.New.Head.Title, TableParts.Head(p.Old.Head, p.New.Head)))
            .Concat(Parts.Listed(Area, checks, e => e.Check.Title, e => e.Sentence))
            .Concat(checks.Kept.SelectMany(p => Parts.Changed(Area, p.New.Check.Title,
            [
                ("title", p.Old.Check.Title, p.New.Check.Title),
                ("reads", Reads(p.Old.Check), Reads(p.New.Check)),
                ("expression", p.Old.Check.Expression, p.New.Check.Expression),
                ("severity", CheckListReport.Severity(p.Old.Check), CheckListReport.Severity(p.New.Check)),
                ("texts", p.Old.Check.Text, p.New.Check.Text),
                ("mend", string.Join(Wording.Of("report.comma"), p.Old.Check.Mend), string.Join(Wording.Of("report.comma"), p.New.Check.Mend)),
                ("reason", p.Old.Check.Reason, p.New.Check.Reason),
                .. Parts.Grounds((p.Old.Check.Basis, p.Old.Check.Citations), (p.New.Check.Basis, p.New.Check.Citations)),
            ])));
    }

    // Lists of different periods may hold checks of one id, so a check is known by its file and id.
    private static List<Entry> Entries(RuleBook book) =>
        [.. book.Rules.CheckLists.SelectMany(l => l.Checks.Select(c => new Entry($"{l.Head.File} {c.Id}", c, c.Text)))];

    private static string Reads(Check check) => string.Join(Wording.Of("report.comma"), check.Reads.Select(r => Wording.Of("difference.value", r.Field, r.Name)));

    private sealed record Entry(string Key, Check Check, string Sentence);
}
