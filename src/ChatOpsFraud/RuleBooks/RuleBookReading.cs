using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Approval;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.RuleBooks;

/// <summary>The result of reading a rule folder: a book, or every fault found.</summary>
/// <param name="Folder">Where the set lies.</param>
/// <param name="Book">Null when there are findings.</param>
/// <param name="Approval">Whether the files are the approved ones.</param>
/// <param name="Files">Path → text of every file of the set, examples included.</param>
/// <param name="Findings">What is to be mended.</param>
internal sealed record RuleBookReading(
    string Folder, RuleBook? Book, RuleApproval Approval, IReadOnlyDictionary<string, string> Files, IReadOnlyList<string> Findings)
{
    private static readonly IReadOnlyDictionary<string, string> NoFiles = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The set of a folder that new cases begin with on this day; without one, why there is none.</summary>
    public static RuleBookReading Of(string folder, DateOnly day)
    {
        var sets = All(folder);
        return EffectiveOn(sets, day) ?? sets.FirstOrDefault(s => s.Book is null) ?? sets[0] with { Book = null, Findings = [NotYet(sets[0].Book!, day)] };
    }

    /// <summary>Every set of a folder: the folder's own first, then its editions.</summary>
    public static IReadOnlyList<RuleBookReading> All(string folder) =>
        Directory.Exists(folder) ? [.. RuleFolder.Sets(folder).Select(One)] : [Failed(folder, ProgramText.Of("rules.noFolder", folder))];

    /// <summary>
    /// Of the sound sets the one that came into effect last; null when none is in effect yet. Of two with the same day the later one in
    /// the list counts, so an edition beside the folder's own set replaces it.
    /// </summary>
    public static RuleBookReading? EffectiveOn(IEnumerable<RuleBookReading> sets, DateOnly day) => sets
        .Where(s => s.Book?.Rules.EffectiveFrom <= day)
        .Aggregate((RuleBookReading?)null, (best, s) => best is null || best.Book!.Rules.EffectiveFrom <= s.Book!.Rules.EffectiveFrom ? s : best);

    /// <summary>A set from its files, wherever they were kept.</summary>
    public static RuleBookReading Of(string place, IReadOnlyDictionary<string, string> files)
    {
        var (book, findings) = RuleBook.Read(files);
        var approval = RuleSignatures.Check(Approvals.Check(files), Settings.Current.ApproverKeys);
        return new RuleBookReading(place, book, approval, files, [.. findings.Select(f => f.ToString())]);
    }

    private static RuleBookReading One(string folder) => Of(folder, RuleFolder.Read(folder));

    private static string NotYet(RuleBook book, DateOnly day) =>
        ProgramText.Of("rules.notYet", ProgramText.Day(day), book.Rules.Stamp, ProgramText.Day(book.Rules.EffectiveFrom));

    /// <summary>A reading that found nothing to read.</summary>
    public static RuleBookReading Failed(string place, params IReadOnlyList<string> findings) =>
        new(place, null, new RuleApproval(null, [Sentence.Of("approval.none", RuleLock.FileName)]), NoFiles, findings);
}
