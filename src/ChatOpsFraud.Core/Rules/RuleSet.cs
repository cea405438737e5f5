using ChatOpsFraud.Core.Jurisdiction;
using ChatOpsFraud.Core.Rules.Checks;
using ChatOpsFraud.Core.Rules.Reading;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Rules;

/// <summary>
/// All rules of one edition, read strictly and immutable: tables, sources, calendar, jurisdiction. A set either is sound or does not exist.
/// Safe to share between threads.
/// </summary>
public sealed class RuleSet
{
    private readonly TriageSpace[] _triage;
    private readonly Dictionary<string, Fact> _facts;
    private readonly IReadOnlyDictionary<string, Citation> _citations;

    internal RuleSet(RuleSetContent content)
    {
        Edition = content.Edition;
        Title = content.Title;
        Hash = content.Hash;
        Files = content.Files;
        Texts = content.Texts;
        EffectiveFrom = content.EffectiveFrom;
        Facts = content.Facts;
        _facts = content.Facts.ToDictionary(f => f.Id, StringComparer.Ordinal);
        Tables = content.Tables;
        CheckLists = content.CheckLists;
        Documents = content.Documents;
        OpenDays = content.OpenDays;
        Jurisdiction = content.Jurisdiction;
        _citations = content.Citations;
        Stamp = new RuleSetStamp(Edition, Hash[..12]);
        _triage = [.. from outcome in Tables where outcome.Id == TriageSpace.OutcomeTable
                      from advice in Tables where advice.Id == TriageSpace.AdviceTable
                      select new TriageSpace(this, outcome, advice)];
    }

    /// <summary>Edition, as the compliance lead numbers it.</summary>
    public string Edition { get; }

    /// <summary>Title in Japanese.</summary>
    public string Title { get; }

    /// <summary>SHA-256 (64 hex digits) over path and content of every rule file; see <see cref="RuleHash"/>.</summary>
    public string Hash { get; }

    /// <summary>Edition and short hash, as decisions carry them.</summary>
    public RuleSetStamp Stamp { get; }

    /// <summary>Path → SHA-256 (hex) of every rule file that bears on a decision.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>Path → text of the same files: all that is needed to read the set again years later.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; }

    /// <summary>The first day (Asia/Tokyo) on which new cases begin with this set.</summary>
    public DateOnly EffectiveFrom { get; }

    /// <summary>The facts of the triage, in the order in which they are asked.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The tables of the triage.</summary>
    public IReadOnlyList<RuleTable> Tables { get; }

    /// <summary>The cross-field checks, one list for each file.</summary>
    public IReadOnlyList<CheckList> CheckLists { get; }

    /// <summary>The documents that rules rest on.</summary>
    public IReadOnlyList<SourceDocument> Documents { get; }

    /// <summary>Days on which reports are looked at.</summary>
    public OpenDays OpenDays { get; }

    /// <summary>Headquarters by prefecture and, in Hokkaido, by municipality.</summary>
    public JurisdictionTables Jurisdiction { get; }

    /// <summary>Reads rule files: path with <c>/</c> inside the rule folder → text. Files of other folders count for the hash only.</summary>
    public static RuleSetReading Read(IReadOnlyDictionary<string, string> files) => RuleSetReader.Read(files);

    /// <summary>The citation of a clause, or null when no source has it.</summary>
    public Citation? Cite(string clause) => _citations.GetValueOrDefault(clause);

    /// <summary>A fact by its id, or null.</summary>
    public Fact? FactOf(string id) => _facts.GetValueOrDefault(id);

    /// <summary>The table in force on this day, or null.</summary>
    public RuleTable? TableOn(string id, DateOnly day) => Tables.FirstOrDefault(t => t.Id == id && t.IsInForce(day));

    /// <summary>Loads the rule engine, which takes longer than reading the files; safe on any thread, at any time.</summary>
    public static void WarmUp() => SharedEngine.WarmUp();

    /// <summary>Compiles every row of every table and every check now (else at first use) and reports what does not compile.</summary>
    public IReadOnlyList<RuleFault> Compile() => Compile(_ => true);

    /// <summary>Compiles what stands in one file.</summary>
    /// <param name="file">Path inside the rule folder.</param>
    public IReadOnlyList<RuleFault> Compile(string file) => Compile(head => head.File == file);

    private IReadOnlyList<RuleFault> Compile(Func<TableHead, bool> isMeant) =>
    [
        .. Tables.Concat(Jurisdiction.AllTables).Where(t => isMeant(t.Head)).Select(t => t.Engine.CompileFault).OfType<RuleFault>(),
        .. CheckLists.Where(l => isMeant(l.Head)).SelectMany(l => l.Engine.Compile()),
    ];

    /// <summary>Every pair of an outcome table and an advice table, whether or not they are ever in force together.</summary>
    internal IReadOnlyList<TriageSpace> Spaces => _triage;

    internal TriageSpace? TriageOn(DateOnly day)
    {
        // Periods of one table never overlap, so at most one pair is in force.
        foreach (var space in _triage)
            if (space.IsInForce(day)) return space;
        return null;
    }
}
