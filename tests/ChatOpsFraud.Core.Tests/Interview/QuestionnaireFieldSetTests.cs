using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Statement;

namespace ChatOpsFraud.Core.Tests.Interview;

public sealed class QuestionnaireFieldSetTests
{
    private const string Company = "questions/10-company.json";

    [Fact]
    public void Read_MisspeltField_IsFoundWhereItStandsAndTheFieldIsMissing()
    {
        var findings = Read(Company, "\"company.name\"", "\"company.nam\"");

        Assert.Equal(["questions.unknownField", "questions.missingField"], findings.Select(f => f.Sentence.Code));
        Assert.Equal((Company, "/questions/0/field"), (findings[0].File, findings[0].Place));
        Assert.Contains("company.nam」", findings[0].Sentence.Text, StringComparison.Ordinal);
        Assert.Contains("company.name」", findings[1].Sentence.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SectionTakenOut_NamesEveryMissingField()
    {
        var files = new Dictionary<string, string>(QuestionnaireFiles.Shipped, StringComparer.Ordinal);
        files.Remove(Company);

        var findings = QuestionnaireReader.Read(files).Findings;

        Assert.Equal(3, findings.Count);
        Assert.All(findings, f => Assert.Equal("questions.missingField", f.Sentence.Code));
    }

    [Fact]
    public void Read_FileThatIsNoJson_IsReportedAlone()
    {
        var finding = Assert.Single(Read(Company, "\"questions\":", "\"questions\""));

        Assert.Equal((Company, "rules.file.notJson"), (finding.File, finding.Sentence.Code));
    }

    [Fact]
    public void All_FieldsOfTheStatement_StandInTheTablesOfTheGuideline()
    {
        Assert.Equal(
            StatementLayout.Reporter.Concat(StatementLayout.Incident).Concat(StatementLayout.Purchase).Order(StringComparer.Ordinal), Of(FormTable.Table2));
        Assert.Equal(StatementLayout.Order.Concat(StatementLayout.Case).Order(StringComparer.Ordinal), Of(FormTable.Table3));
        Assert.Equal(FormFields.All.Count, FormFields.All.Select(f => f.Id).Distinct(StringComparer.Ordinal).Count());
    }

    private static IEnumerable<string> Of(FormTable table) =>
        FormFields.All.Where(f => f.Table == table).Select(f => f.Id).Order(StringComparer.Ordinal);

    private static IReadOnlyList<Core.Rules.RuleFinding> Read(string file, string from, string to)
    {
        var files = new Dictionary<string, string>(QuestionnaireFiles.Shipped, StringComparer.Ordinal);
        files[file] = files[file].Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(QuestionnaireFiles.Shipped[file], files[file]);
        return QuestionnaireReader.Read(files).Findings;
    }
}
