using System.Text.Json;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Approval;
using ChatOpsFraud.Core.Rules.Cases;
using NJsonSchema;

namespace ChatOpsFraud.Core.Tests.Rules;

/// <summary>Rule files that something happened to: accepted only when valid, and the schemas say what the reader says.</summary>
public sealed class RuleMutationTests
{
    /// <summary>Faults of the shape alone, which a schema can see; other faults show only beside other files.</summary>
    private static readonly string[] Shape =
    [
        "rules.key.unknown", "rules.key.missing", "rules.schema.other", "rules.value.notObject", "rules.value.notList", "rules.value.emptyList", "rules.value.notText",
        "rules.value.notTruth", "rules.value.notNumber", "rules.value.notDay", "rules.value.notUrl", "rules.value.notChoice", "rules.value.notId", "rules.row.noClause",
        "rules.clause.hash", "rules.case.nothing", "checks.reads.empty",
    ];

    private static readonly Dictionary<string, Task<JsonSchema>> Schemas = [];

    [Fact]
    public void Read_MutatedFiles_AreAcceptedOnlyWhenTheyCompile()
    {
        var mutations = new RuleMutations(Shipped.Files, seed: 1);
        var accepted = 0;
        for (var i = 0; i < 200; i++)
        {
            var (path, text) = mutations.Next();
            var files = Shipped.With(path, _ => text);
            var (book, findings) = RuleBook.Read(files);
            Assert.Equal(book is null, findings.Count > 0);
            Assert.All(findings, f => Assert.NotEmpty(f.Sentence.Text));
            if (book is null) continue;
            accepted++;
            RuleCases.Run(book, files);
            if (path.StartsWith("triage/", StringComparison.Ordinal) || path.StartsWith("checks/", StringComparison.Ordinal))
                Assert.Empty(book.Rules.Compile(path));
        }
        Assert.InRange(accepted, 10, 150);
    }

    [Fact]
    public async Task Schema_MutatedFiles_AgreesWithTheReader()
    {
        var mutations = new RuleMutations(Shipped.Files, seed: 2);
        var (valid, invalid) = (0, 0);
        for (var i = 0; i < 250; i++)
        {
            var (path, text) = mutations.Structural();
            var errors = (await SchemaOf(path)).Validate(text);
            var findings = FindingsIn(path, text);
            var told = $"{path}: {string.Join(" / ", findings)} | {string.Join(" / ", errors)}\n{Changed(Shipped.Files[path], text)}";
            if (errors.Count > 0) Assert.True(findings.Count > 0, "The schema refuses what the reader takes: " + told);
            if (findings.Any(f => Shape.Contains(f.Sentence.Code))) Assert.True(errors.Count > 0, "The reader refuses the shape, the schema does not: " + told);
            if (errors.Count > 0) invalid++;
            else valid++;
        }
        Assert.True(valid > 25 && invalid > 25, $"{valid} valid, {invalid} invalid");
    }

    private static List<RuleFinding> FindingsIn(string path, string text)
    {
        // The approval has a reader of its own, since it stands outside of what it approves.
        var locked = new List<RuleFinding>();
        if (path == RuleLock.FileName)
        {
            RuleLockFile.Read(text, locked);
            return locked;
        }
        var files = Shipped.With(path, _ => text);
        var findings = path.StartsWith("tests/", StringComparison.Ordinal) ? RuleCases.Run(Shipped.Book, files).Findings : RuleBook.Read(files).Findings;
        return [.. findings.Where(f => f.File == path)];
    }

    private static Task<JsonSchema> SchemaOf(string path)
    {
        using var json = JsonDocument.Parse(Shipped.Files[path]);
        var folder = Path.GetDirectoryName(Path.Combine(Shipped.RulesFolder, path))!;
        var schema = Path.GetFullPath(Path.Combine(folder, json.RootElement.GetProperty("$schema").GetString()!));
        return Schemas.TryGetValue(schema, out var known) ? known : Schemas[schema] = JsonSchema.FromFileAsync(schema, TestContext.Current.CancellationToken);
    }

    private static string Changed(string before, string after)
    {
        using var json = JsonDocument.Parse(before);
        var lines = System.Text.Json.Nodes.JsonNode.Parse(before)!.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Split('\n');
        return string.Join('\n', after.Split('\n').Except(lines).Take(5));
    }
}
