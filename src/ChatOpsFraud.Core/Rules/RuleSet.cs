using ChatOpsFraud.Core.Jurisdiction;
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
        Facts = content.Facts;
        _facts = content.Facts.ToDictionary(f => f.Id, StringComparer.Ordinal);
        Tables = content.Tables;
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

    /// <summary>The facts of the triage, in the order in which they are asked.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The tables of the triage.</summary>
    public IReadOnlyList<RuleTable> Tables { get; }

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

    /// <summary>Compiles every row of every table now (else at first use) and reports rows that do not compile.</summary>
    public IReadOnlyList<RuleFault> Compile() =>
        [.. Tables.Concat(Jurisdiction.AllTables).Select(t => t.Engine.CompileFault).OfType<RuleFault>()];

    internal TriageSpace? TriageOn(DateOnly day)
    {
        // Periods of one table never overlap, so at most one pair is in force.
        foreach (var space in _triage)
            if (space.IsInForce(day)) return space;
        return null;
    }
}
