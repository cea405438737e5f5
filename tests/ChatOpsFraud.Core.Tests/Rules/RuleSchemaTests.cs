using System.Text.Json;
using NJsonSchema;

namespace ChatOpsFraud.Core.Tests.Rules;

public sealed class RuleSchemaTests
{
    public static TheoryData<string> Files => [.. Shipped.RuleFiles, "tests/triage.json", "tests/jurisdiction.json", "tests/checks.json"];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Schema_ShippedFile_NamesItsSchemaAndFollowsIt(string file)
    {
        var schema = await SchemaOf(file);

        Assert.Empty(schema.Validate(Shipped.Files[file]).Select(e => e.ToString()));
    }

    [Theory]
    [InlineData("triage/outcome.json", "\"basis\"", "\"bassis\"")]
    [InlineData("triage/outcome.json", "\"first\"", "\"best\"")]
    [InlineData("triage/advice.json", "\"advice\"", "\"outcome\"")]
    [InlineData("triage/facts.json", "\"asked\"", "\"guessed\"")]
    [InlineData("jurisdiction/prefectures.json", "\"established\": false", "\"established\": 0")]
    [InlineData("jurisdiction/hokkaido.json", "\"inferred\"", "\"heard\"")]
    [InlineData("calendar/holidays.json", "\"on\": \"01-01\"", "\"on\": \"1/1\"")]
    [InlineData("sources/jcca-guideline.json", "\"sha256\": \"", "\"sha256\": \"X")]
    [InlineData("tests/triage.json", "\"given\"", "\"facts\"")]
    public async Task Schema_FaultyFile_IsRefusedAsTheReaderDoes(string file, string from, string to)
    {
        var faulty = Shipped.Files[file].Replace(from, to, StringComparison.Ordinal);

        Assert.NotEmpty((await SchemaOf(file)).Validate(faulty));
    }

    private static Task<JsonSchema> SchemaOf(string file)
    {
        using var json = JsonDocument.Parse(Shipped.Files[file]);
        var folder = Path.GetDirectoryName(Path.Combine(Shipped.RulesFolder, file))!;
        return JsonSchema.FromJsonAsync(File.ReadAllText(Path.Combine(folder, json.RootElement.GetProperty("$schema").GetString()!)));
    }
}
