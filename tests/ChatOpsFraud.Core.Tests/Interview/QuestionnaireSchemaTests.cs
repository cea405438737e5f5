using NJsonSchema;

namespace ChatOpsFraud.Core.Tests.Interview;

/// <summary>The JSON Schemas help whoever edits the files; they must say the same as the reader.</summary>
public class QuestionnaireSchemaTests
{
    [Fact]
    public async Task Schemas_ShippedFiles_AreValid()
    {
        foreach (var (file, content) in QuestionnaireFiles.Shipped)
            Assert.Empty((await SchemaFor(file)).Validate(content).Select(e => $"{file} {e}"));
    }

    [Theory]
    [InlineData("\"hint\"", "\"hnt\"")]
    [InlineData("\"title\": \"店\",", "")]
    [InlineData("\"stage\": \"interview\"", "\"stage\": \"later\"")]
    [InlineData("\"kind\": \"text\"", "\"kind\": \"Text\"")]
    [InlineData("\"clause\": \"jcca:table2\"", "\"clause\": \"表2\"")]
    [InlineData("\"field\": \"shop.name\"", "\"field\": \"name\"")]
    [InlineData("\"required\": true", "\"required\": \"true\"")]
    [InlineData("\"is\": [\"yes\"]", "\"is\": []")]
    [InlineData("\"短くて大丈夫です。\"", "\"\"")]
    public async Task Schemas_FilesThatTheReaderRefuses_AreInvalid(string replace, string by)
    {
        var content = QuestionnaireFiles.Small()[QuestionnaireFiles.Section];
        var schema = await SchemaFor(QuestionnaireFiles.Section);
        Assert.Empty(schema.Validate(content));

        Assert.NotEmpty(schema.Validate(content.Replace(replace, by, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Schemas_Kinds_AreThoseOfTheProgram()
    {
        var schema = await SchemaFor(QuestionnaireFiles.Section);
        var kinds = schema.Definitions["question"].Properties["kind"].Enumeration.Select(k => $"{k}");

        Assert.Equal(
            Enum.GetNames<Core.Fields.FieldKind>().Select(n => char.ToLowerInvariant(n[0]) + n[1..]).Order(),
            kinds.Order());
    }

    private static Task<JsonSchema> SchemaFor(string file) => JsonSchema.FromFileAsync(Path.Combine(
        QuestionnaireFiles.RulesFolder, "schema", file == QuestionnaireFiles.Glossary ? "glossary.schema.json" : "questions.schema.json"));
}
