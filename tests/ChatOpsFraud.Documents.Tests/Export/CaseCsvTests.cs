using System.Text;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Documents.Export;
using ChatOpsFraud.Documents.Tests.Samples;

namespace ChatOpsFraud.Documents.Tests.Export;

public class CaseCsvTests
{
    [Fact]
    public void Write_Case_HasOneRowAFieldInTheOrderOfTheQuestions()
    {
        var current = SampleCases.Answered(("company.name", "株式会社みなと家電"))
            .After(new RecordedEvent(new AnswerGiven("reporter.kana", AnswerState.Unknown, "", "", AnswerSource.Person, "わからない"), "山田 太郎", SampleCases.Now.AddMinutes(1)))
            .After(new RecordedEvent(new GroupSized("orders[0].items", 2, IsClosed: true), "港 花子", SampleCases.Now));

        var rows = Csv.Read(Text(current));

        Assert.Equal(["事案番号", "表", "項目ID", "項目", "回答", "状態", "回答者", "日時（日本時間）"], rows[0]);
        Assert.Equal(["2026-0042", "表2", "company.name", "会社名", "株式会社みなと家電", "回答済み", "港 花子", "2026-11-23 15:00:00"], Row(rows, "company.name"));
        Assert.Equal(["2026-0042", "表1", "reporter.kana", "フリガナ", "", "わからない", "山田 太郎", "2026-11-23 15:01:00"], Row(rows, "reporter.kana"));
        Assert.Equal(["2026-0042", "判定", "triage.role", "立場", "", "未回答", "", ""], Row(rows, "triage.role"));
        Assert.Equal("商品2の販売価格", Row(rows, "orders[0].items[1].price")[3]);
        Assert.Equal("表3", Row(rows, "other.notes")[1]);
        Assert.Equal(
            new Journey(SampleCases.Book.Questionnaire, current.Sheet).Steps.Where(s => s.Group is null).Select(s => s.Field),
            rows.Skip(1).Select(r => r[2]));
    }

    [Fact]
    public void Write_Case_BeginsWithAByteOrderMarkAndEndsItsLinesAsExcelDoes()
    {
        var bytes = CaseCsv.Write(SampleCases.Book, SampleCases.Answered());

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("\r\n", Encoding.UTF8.GetString(bytes[^2..]));
    }

    [Fact]
    public void Write_FieldThatDoesNotApply_IsLeftOut() =>
        Assert.DoesNotContain(Csv.Read(Text(SampleCases.Answered(("access.suspected", "no"), ("access.authServerLocation", "東京")))), r => r[2] == "access.authServerLocation");

    [Fact]
    public void Write_ValueThatWouldBeAFormula_IsText()
    {
        var rows = Csv.Read(Text(SampleCases.Answered(("company.name", "=cmd|'/c calc'!A1"), ("reporter.name", "＝1+1\"\r\n,"))));

        Assert.Equal("'=cmd|'/c calc'!A1", Row(rows, "company.name")[4]);
        Assert.Equal("'＝1+1\"\r\n,", Row(rows, "reporter.name")[4]);
    }

    private static string[] Row(IReadOnlyList<string[]> rows, string field) => Assert.Single(rows, r => r[2] == field);

    private static string Text(Case current) => Encoding.UTF8.GetString(CaseCsv.Write(SampleCases.Book, current)[3..]);
}
