using System.Text.RegularExpressions;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Tests.Interview;

/// <summary>Each row breaks the small questionnaire in one place and says what is told about it, and where.</summary>
public partial class QuestionnaireReaderRefusalTests
{
    private const string S = QuestionnaireFiles.Section;
    private const string G = QuestionnaireFiles.Glossary;

    public static TheoryData<string, string, string, string, string> Mutations => new()
    {
        // file, replace, by, code, place; no code: still well
        { S, "\"id\": \"shop\",", "\"id\": \"shop\"", "rules.file.notJson", "" },
        { S, "\"id\"", "// 店\n\"id\"", "rules.file.notJson", "" },
        { S, "\"hint\"", "\"hnt\"", "rules.key.unknown", "/questions/1/hnt" },
        { S, "\"hint\"", "\"a/b~\"", "rules.key.unknown", "/questions/1/a~1b~0" },
        { S, "\"title\": \"店\"", "\"title\": \"店\", \"title\": \"別\"", "rules.key.twice", "/title" },
        { S, "\"title\": \"店\",", "", "rules.key.missing", "" },
        { S, "\"stage\": \"interview\",", "", "rules.key.missing", "" },
        { S, "\"question\": \"開いていますか。\",", "", "rules.key.missing", "/questions/0" },
        { S, "\"label\": \"屋号\", \"required\": false,", "\"label\": \"屋号\",", "rules.key.missing", "/questions/1" },
        { S, ", \"is\": [\"yes\"] }", " }", "rules.key.missing", "/questions/1/when" },
        { S, "\"短くて大丈夫です。\"", "5", "rules.value.notText", "/questions/1/hint" },
        { S, "\"短くて大丈夫です。\"", "\"　\"", "rules.value.notText", "/questions/1/hint" },
        { S, "\"屋号\"", "\"屋号 \"", "questions.outerSpace", "/questions/1/label" },
        { S, "\"屋号\"", "\"\\ud800\"", "rules.file.notText", "" },
        { S, "\"required\": true", "\"required\": \"true\"", "rules.value.notTruth", "/questions/0/required" },
        { S, "{ \"value\": \"no\", \"label\": \"無\" }", "\"no\"", "rules.value.notObject", "/questions/0/choices/1" },
        { S, "\"kind\": \"text\"", "\"kind\": \"Text\"", "questions.unknownKind", "/questions/1/kind" },
        { S, "\"kind\": \"text\"", "\"kind\": \"0\"", "questions.unknownKind", "/questions/1/kind" },
        { S, "\"kind\": \"text\"", "\"kind\": \"text, url\"", "questions.unknownKind", "/questions/1/kind" },
        { S, "\"stage\": \"interview\"", "\"stage\": \"later\"", "rules.value.notChoice", "/stage" },
        { S, "\"edition\": \"1.0\"", "\"edition\": \"1.1\"", "questions.otherEdition", "/edition" },
        { S, "\"id\": \"shop\"", "\"id\": \"店\"", "questions.valueForm", "/id" },
        { S, "\"field\": \"shop.name\"", "\"field\": \"name\"", "questions.fieldForm", "/questions/1/field" },
        { S, "\"field\": \"shop.name\"", "\"field\": \"shop[m].name\"", "questions.fieldForm", "/questions/1/field" },
        { S, "\"field\": \"shop.name\"", "\"field\": \"shop.items[n].name\"", "questions.fieldForm", "/questions/1/field" },
        { S, "\"clause\": \"jcca:table2\",\n      \"aliases\": [\"店名\"]", "\"clause\": \"表2\"", "questions.clauseForm", "/questions/1/clause" },
        { S, "\"field\": \"shop.name\"", "\"field\": \"shop.open\"", "questions.doubledField", "/questions/1/field" },
        { S, "[\"店名\"]", "[\"営業\"]", "questions.doubledName", "/questions/1/aliases/0" },
        { S, "[\"店名\"]", "[\"営業の有無\"]", "questions.doubledName", "/questions/1/aliases/0" },
        { S, "\"label\": \"屋号\"", "\"label\": \"営業\"", "questions.doubledName", "/questions/1/label" },
        { S, "{ \"field\": \"shop.open\", \"is\"", "{ \"field\": \"shop.name\", \"is\"", "questions.conditionField", "/questions/1/when/field" },
        { S, "{ \"field\": \"shop.open\", \"is\"", "{ \"field\": \"shop.opne\", \"is\"", "questions.conditionField", "/questions/1/when/field" },
        { S, "\"is\": [\"yes\"]", "\"is\": []", "questions.conditionEmpty", "/questions/1/when/is" },
        { S, "\"is\": [\"yes\"]", "\"is\": [\"yes\", \"はい\"]", "questions.conditionValue", "/questions/1/when/is/1" },
        { S, "\"kind\": \"yesNo\"", "\"kind\": \"choice\", \"freeText\": true", "questions.choiceFreeText", "/questions/0/choices" },
        { S, ", { \"value\": \"no\", \"label\": \"無\" }", "", "questions.yesNoChoices", "/questions/0/choices" },
        { S, "\"kind\": \"text\"", "\"kind\": \"choice\"", "questions.choiceCount", "/questions/1" },
        { S, "\"kind\": \"yesNo\"", "\"kind\": \"text\"", "questions.textChoices", "/questions/0/choices" },
        { S, "\"kind\": \"yesNo\"", "\"kind\": \"date\"", "questions.kindChoices", "/questions/0/choices" },
        { S, "\"kind\": \"yesNo\"", "\"kind\": \"choice\"", "", "" },
        { S, "{ \"value\": \"no\", \"label\": \"無\" }", "{ \"value\": \"no\", \"label\": \"無\" }, { \"value\": \"無し\", \"label\": \"無し\" }", "questions.valueForm", "/questions/0/choices/2/value" },
        { S, "{ \"value\": \"no\", \"label\": \"無\" }", "{ \"value\": \"yes\", \"label\": \"無\" }", "questions.doubledValue", "/questions/0/choices/1/value" },
        { S, "\"label\": \"無\"", "\"label\": \"有\"", "questions.doubledWord", "/questions/0/choices/1/label" },
        { S, "\"label\": \"無\"", "\"label\": \"無\", \"synonyms\": [\"なし\", \"あり\"]", "questions.doubledWord", "/questions/0/choices/1/synonyms/1" },
        { G, "\"edition\": \"1.0\", ", "", "rules.key.missing", "" },
        { G, "\"terms\": [{", "\"terms\": [\"通報\", {", "rules.value.notObject", "/terms/0" },
        { G, "\"text\"", "\"txt\"", "rules.key.unknown", "/terms/0/txt" },
        { G, "{ \"name\": \"通報\", \"aliases\": [\"届け\"], \"text\": \"知らせることです。\" }", "", "questions.noTerms", "/terms" },
        { G, "[\"届け\"]", "[\"通報\"]", "questions.doubledTerm", "/terms/0/aliases/0" },
    };

    [Theory]
    [MemberData(nameof(Mutations))]
    public void Read_OneFault_TellsPlaceAndMending(string file, string replace, string by, string code, string place)
    {
        var files = QuestionnaireFiles.Small();
        Assert.Contains(replace, files[file], StringComparison.Ordinal);
        files[file] = files[file].Replace(replace, by, StringComparison.Ordinal);

        var reading = QuestionnaireFiles.Read(files);

        if (code.Length == 0)
        {
            Assert.NotNull(reading.Questionnaire);
            return;
        }
        Assert.Null(reading.Questionnaire);
        Assert.Contains(reading.Findings, f => f.Place == place && f.Sentence.Code == code);
        Assert.All(reading.Findings, f => Assert.EndsWith("。", Mendable(f.Sentence.Text), StringComparison.Ordinal));
    }

    [Fact]
    public void Read_LongTexts_AreRefused()
    {
        var files = QuestionnaireFiles.Small();
        files[S] = files[S].Replace("開いていますか。", new string('あ', 1001), StringComparison.Ordinal);
        Assert.Equal("questions.longText", Assert.Single(QuestionnaireFiles.Read(files).Findings).Sentence.Code);

        files = QuestionnaireFiles.Small();
        files[S] = files[S].Replace("\"label\": \"無\"", $"\"label\": \"{new string('無', 76)}\"", StringComparison.Ordinal);
        Assert.Equal("questions.longLabel", Assert.Single(QuestionnaireFiles.Read(files).Findings).Sentence.Code);
    }

    [Fact]
    public void Read_SectionsThatDoNotFitEachOther_AreRefused()
    {
        var files = QuestionnaireFiles.Small();
        files["questions/20-late.json"] = """{ "edition": "1.0", "id": "shop", "title": "後", "stage": "triage", "questions": [] }""";

        var codes = QuestionnaireFiles.Read(files).Findings.Select(f => f.Sentence.Code);

        Assert.Equal(["questions.doubledSection", "questions.noQuestions", "questions.stageOrder"], codes);
    }

    [Fact]
    public void Read_ConditionOfOneOrderOutsideOrders_IsRefused()
    {
        var files = QuestionnaireFiles.Small();
        files[S] = files[S].Replace("shop.open", "orders[n].open", StringComparison.Ordinal);

        Assert.Equal("questions.conditionOrder", Assert.Single(QuestionnaireFiles.Read(files).Findings).Sentence.Code);
    }

    [Fact]
    public void Read_FaultOnSomeLine_NamesThatLine()
    {
        var files = QuestionnaireFiles.Small();
        files[S] = files[S].Replace("\"title\": \"店\",", "\"title\": \"店\",,", StringComparison.Ordinal);

        var finding = Assert.Single(QuestionnaireFiles.Read(files).Findings, f => f.Sentence.Code == "rules.file.notJson");

        Assert.Equal(4, finding.Line);
    }

    [Fact]
    public void Wording_QuestionCodes_AreAllSpokenInTheseTests()
    {
        var source = string.Concat(Directory.EnumerateFiles(
            Path.Combine(QuestionnaireFiles.RulesFolder, "../tests/ChatOpsFraud.Core.Tests/Interview"), "Questionnaire*.cs").Select(File.ReadAllText));

        Assert.All(
            Wording.Codes.Where(c => c.StartsWith("questions.", StringComparison.Ordinal)),
            c => Assert.Contains($"\"{c}\"", source, StringComparison.Ordinal));
    }

    // What follows 例: is data, not a sentence.
    private static string Mendable(string sentence) => ExampleAtEnd().Replace(sentence, "");

    [GeneratedRegex("例: .*$")]
    private static partial Regex ExampleAtEnd();
}
