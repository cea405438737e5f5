using System.Globalization;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Analysis;
using ChatOpsFraud.Core.Rules.Approval;
using ChatOpsFraud.Core.Rules.Cases;
using ChatOpsFraud.Core.Tests.Rules;
using NJsonSchema;

namespace ChatOpsFraud.Fuzz;

/// <summary>
/// Mutated rule files: each is refused with findings, or accepted and then valid: by its schema, compiled by the engine, decided on
/// and analysed without a fault. Nothing may throw, and reading takes at most 100 ms of processor time: other processes do not count.
/// </summary>
internal sealed class RuleFuzz
{
    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(100);

    private readonly IReadOnlyDictionary<string, string> _files;
    private readonly Dictionary<string, JsonSchema> _schemas;
    private readonly RuleMutations _mutations;
    private TimeSpan _slowest;
    private string _slowestName = "";
    private int _accepted;
    private int _late;

    private RuleFuzz(IReadOnlyDictionary<string, string> files, Dictionary<string, JsonSchema> schemas, int seed)
    {
        _files = files;
        _schemas = schemas;
        _mutations = new RuleMutations(files, seed);
    }

    /// <summary>Runs so many mutations one after another and prints what became of them; true when all is sound.</summary>
    public static async Task<bool> RunAsync(int mutations, int seed)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "rules");
        var files = Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
        var schemas = new Dictionary<string, JsonSchema>(StringComparer.Ordinal);
        foreach (var path in files.Keys.Where(p => p.StartsWith("schema/", StringComparison.Ordinal)))
            schemas[path] = await JsonSchema.FromJsonAsync(files[path]);
        var run = new RuleFuzz(files, schemas, seed);
        var fault = run.Run(mutations);
        if (fault is not null) Console.WriteLine(fault);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"rules: {mutations} mutations, {run._accepted} accepted, {run._late} over {Most.TotalMilliseconds:F0} ms, slowest {run._slowest.TotalMilliseconds:F1} ms ({run._slowestName})"));
        return fault is null && run._late == 0;
    }

    /// <summary>The first fault, or null.</summary>
    private string? Run(int mutations)
    {
        // The first readings pay for loading and compiling.
        for (var i = 0; i < 20; i++) RuleBook.Read(_files);
        for (var i = 0; i < mutations; i++)
        {
            var (path, text) = _mutations.Next();
            try
            {
                if (Look(path, text) is { } fault) return $"{path}: {fault}\n{text}";
            }
#pragma warning disable CA1031 // Any exception is what is looked for.
            catch (Exception thrown)
#pragma warning restore CA1031
            {
                return $"{path}: {thrown}\n{text}";
            }
        }
        return null;
    }

    private string? Look(string path, string text)
    {
        var files = new Dictionary<string, string>(_files, StringComparer.Ordinal) { [path] = text };
        var begun = Environment.CpuUsage.TotalTime;
        var (book, findings) = RuleBook.Read(files);
        var took = Environment.CpuUsage.TotalTime - begun;
        if (took > Most) took = Again(files);
        if (took > Most) _late++;
        if (took > _slowest) (_slowest, _slowestName) = (took, path);
        if (findings.Any(f => f.Sentence.Text.Length == 0)) return "a finding without a sentence";
        if (ApprovalFault(path, files) is { } unapproved) return unapproved;
        if (book is null) return findings.Count > 0 ? null : "refused without a finding";
        _accepted++;
        return Faults(book, path, files).FirstOrDefault();
    }

    /// <summary>A changed file never counts as approved; a changed lock does only while it says what it said.</summary>
    private string? ApprovalFault(string path, Dictionary<string, string> files)
    {
        var approval = Approvals.Check(files);
        if (approval.Troubles.Any(t => t.Text.Length == 0)) return "a trouble without a sentence";
        if (!approval.IsApproved) return null;
        if (path == RuleLock.FileName) return SchemaOf(path).Validate(files[path]).Select(e => $"approved against the schema: {e}").FirstOrDefault();
        // Examples decide nothing and need no approval.
        return files[path] == _files[path] || !RuleHash.OfFiles(files).ContainsKey(path) ? null : "approved though it was changed";
    }

    private IEnumerable<string> Faults(RuleBook book, string path, Dictionary<string, string> files)
    {
        // Examples are read with the rules at hand, not by the book.
        var isExample = path.StartsWith("tests/", StringComparison.Ordinal);
        if (path != RuleLock.FileName && (!isExample || RuleCases.Run(book, files).Findings.Count == 0))
            foreach (var error in SchemaOf(path).Validate(files[path])) yield return $"accepted against the schema: {error}";
        if (!path.StartsWith("triage/", StringComparison.Ordinal) && !path.StartsWith("checks/", StringComparison.Ordinal)) yield break;
        foreach (var fault in book.Rules.Compile(path)) yield return $"accepted and does not compile: {fault.Sentence.Text}";
        RuleAnalysis.Run(book.Rules);
    }

    // The compiler and the collector work in the same process now and then: what is slow twice is slow.
    private static TimeSpan Again(Dictionary<string, string> files)
    {
        var begun = Environment.CpuUsage.TotalTime;
        RuleBook.Read(files);
        return Environment.CpuUsage.TotalTime - begun;
    }

    private JsonSchema SchemaOf(string path) => _schemas["schema/" + (path switch
    {
        "ruleset.json" => "ruleset",
        RuleLock.FileName => "lock",
        "triage/facts.json" => "facts",
        "jurisdiction/hokkaido.json" => "areas",
        "jurisdiction/prefectures.json" => "prefectures",
        "questions/glossary.json" => "glossary",
        _ => path[..path.IndexOf('/', StringComparison.Ordinal)] switch
        {
            "triage" => "table",
            "sources" => "source",
            "tests" => "cases",
            var folder => folder,
        },
    }) + ".schema.json"];
}
