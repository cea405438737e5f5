using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Analysis;

namespace ChatOpsFraud.Core.Tests.Rules;

public sealed class RuleBookCheckTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public void Run_Shipped_FindsNothing() => Assert.Empty(RuleBookCheck.Run(Book(Shipped.Files), Today));

    [Fact]
    public void Run_BeforeTheFirstDay_NamesEveryTableThatIsNotInForce() =>
        Assert.Equal(
            ["noTable:triage.outcome", "noTable:triage.advice", .. Shipped.Set.Jurisdiction.Heads.Select(h => $"noTable:{h.Table.Id}")],
            RuleBookCheck.Run(Book(Shipped.Files), new DateOnly(2020, 1, 1)).Select(f => f.Code));

    [Fact]
    public void Run_TableThatBeginsTomorrow_IsFoundToday()
    {
        var files = Shipped.With("triage/outcome.json", t => t.Replace("\"2026-02-12\"", "\"2026-11-25\"", StringComparison.Ordinal));

        Assert.Equal("noTable:triage.outcome", Assert.Single(RuleBookCheck.Run(Book(files), Today)).Code);
        Assert.Empty(RuleBookCheck.Run(Book(files), Today.AddDays(1)));
    }

    [Theory]
    [InlineData("questions/10-company.json", "会社名を教えてください。", "ご担当の方がお勤めの会社について、登記されている正式な名前を、略さず、株式会社や合同会社などの種類も付けて、すべて漢字とかなで、できるだけ正確に教えてください。", "longSentence:company.name")]
    [InlineData("triage/outcome.json", "被害の事実がまだ確かめられていないので、", "被害の事実がまだ確かめられていないので、そして担当の方がお調べになっている途中でもあるので、また、ほかの部署の確認も残っているところなので、いまのところは、", "longSentence:triage.outcome/damage-unknown")]
    [InlineData("checks/10-dates.json", "もう起きた注文の日時です。", "もう起きてしまった注文の日時を書く欄なので、まだ来ていない日付がここに書かれていることは、時計が進んでいたなどの特別な事情でもないかぎり考えにくいことです。", "longSentence:purchase-in-future")]
    public void Run_LongSentence_IsFound(string file, string from, string to, string code)
    {
        var files = Shipped.With(file, t => t.Replace(from, to, StringComparison.Ordinal));

        var finding = Assert.Single(RuleBookCheck.Run(Book(files), Today));

        Assert.Equal(code, finding.Code);
        Assert.True(finding.IsOpen);
    }

    private static RuleBook Book(IReadOnlyDictionary<string, string> files) => new(RuleSet.Read(files).Sound, QuestionnaireReader.Read(files).Sound);
}
