using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Tests.Interview;

public class QuestionnaireReaderTests
{
    [Fact]
    public void Read_ShippedFiles_GivesQuestionnaireWithoutFinding()
    {
        var reading = QuestionnaireReader.Read(QuestionnaireFiles.Shipped);

        Assert.Empty(reading.Findings.Select(f => $"{f}"));
        Assert.NotNull(reading.Questionnaire);
        Assert.Equal("1.0", reading.Questionnaire.Edition);
    }

    [Fact]
    public void Read_SmallFiles_KeepsEveryPart()
    {
        var questionnaire = QuestionnaireFiles.Read(QuestionnaireFiles.Small()).Questionnaire!;

        var section = Assert.Single(questionnaire.Sections);
        Assert.Equal(("shop", "店", QuestionStage.Interview), (section.Id, section.Title, section.Stage));
        var (open, name) = (section.Questions[0], section.Questions[1]);
        Assert.Equal(("shop.open", FieldKind.YesNo, "営業の有無", true), (open.Field, open.Kind, open.Label, open.Required));
        Assert.Equal(["yes", "no"], open.Choices.Select(c => c.Value));
        Assert.Equal(["あり"], open.Choices[0].Synonyms);
        Assert.Null(open.When);
        Assert.Equal(["営業"], open.Aliases);
        Assert.Equal("shop.open", name.When!.Field);
        Assert.Equal(["yes"], name.When.Is);
        Assert.Equal(
            ("店の名前は何ですか。", "短くて大丈夫です。", null, "確かめるためです。", "jcca:table2"),
            (name.Text, name.Hint, name.Example, name.Why, name.Clause));
        Assert.Equal("通報", Assert.Single(questionnaire.Terms).Name);
    }

    [Fact]
    public void Read_FilesInAnyOrder_OrdersSectionsByFileName()
    {
        var files = QuestionnaireFiles.Small();
        files["questions/00-first.json"] = """
            { "edition": "1.0", "id": "first", "title": "始め", "stage": "triage", "questions": [
              { "field": "first.day", "kind": "date", "label": "日", "required": true, "question": "いつですか。", "why": "理由です。", "clause": "jcca:5" }] }
            """;
        files["triage/report.json"] = "not looked at";
        files["questions/readme.md"] = "not looked at";

        var questionnaire = QuestionnaireFiles.Read(files).Questionnaire!;

        Assert.Equal(["first", "shop"], questionnaire.Sections.Select(s => s.Id));
        Assert.Equal(["first.day", "shop.open", "shop.name"], questionnaire.Questions.Select(q => q.Field));
    }

    [Fact]
    public void Read_SeveralFaults_TellsAllOfThem()
    {
        var files = QuestionnaireFiles.Small();
        files[QuestionnaireFiles.Section] = files[QuestionnaireFiles.Section]
            .Replace("\"hint\"", "\"hnt\"", StringComparison.Ordinal)
            .Replace("\"text\"", "\"txt\"", StringComparison.Ordinal)
            .Replace("\"required\": true", "\"required\": \"yes\"", StringComparison.Ordinal);

        var codes = QuestionnaireFiles.Read(files).Findings.Select(f => f.Sentence.Code);

        Assert.Equal(["rules.value.notTruth", "rules.key.unknown", "questions.unknownKind"], codes);
    }

    [Fact]
    public void Read_NoFiles_TellsWhatIsMissing()
    {
        var reading = QuestionnaireFiles.Read(new Dictionary<string, string>());

        Assert.Null(reading.Questionnaire);
        Assert.Equal(["questions.noSections", "questions.noGlossary"], reading.Findings.Select(f => f.Sentence.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("\uD800")]
    [InlineData("{\"\\ud800\": 1}")]
    [InlineData("{\"edition\": \"\\udc00\"}")]
    [InlineData("\0")]
    [InlineData("{\"questions\": [[[[]]]]}")]
    public void Read_AnyContent_GivesFindingsAndDoesNotThrow(string content)
    {
        var files = QuestionnaireFiles.Small();
        files[QuestionnaireFiles.Section] = content;

        var reading = QuestionnaireFiles.Read(files);

        Assert.Null(reading.Questionnaire);
        Assert.All(reading.Findings, f => Assert.NotEqual("", f.Sentence.Text));
        Assert.NotEmpty(reading.Findings);
    }

    [Fact]
    public void Read_DeepNesting_IsRefused()
    {
        var files = QuestionnaireFiles.Small();
        files[QuestionnaireFiles.Section] = new string('[', 100_000);

        Assert.Equal("rules.file.notJson", Assert.Single(QuestionnaireFiles.Read(files).Findings, f => f.Place.Length == 0
            && f.File == QuestionnaireFiles.Section).Sentence.Code);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_EveryKind_IsReadByItsName(FieldKind kind)
    {
        var name = char.ToLowerInvariant($"{kind}"[0]) + $"{kind}"[1..];
        var choices = kind == FieldKind.Choice ? ", \"choices\": [{ \"value\": \"a\", \"label\": \"甲\" }, { \"value\": \"b\", \"label\": \"乙\" }]"
            : kind == FieldKind.YesNo ? ", \"choices\": [{ \"value\": \"yes\", \"label\": \"有\" }, { \"value\": \"no\", \"label\": \"無\" }]"
            : "";
        var files = QuestionnaireFiles.Small();
        files[QuestionnaireFiles.Section] = files[QuestionnaireFiles.Section]
            .Replace("\"kind\": \"text\"", $"\"kind\": \"{name}\"{choices}", StringComparison.Ordinal);

        Assert.Equal(kind, QuestionnaireFiles.Read(files).Questionnaire!.Questions.Last().Kind);
    }

    public static TheoryData<FieldKind> Kinds => [.. Enum.GetValues<FieldKind>()];
}
