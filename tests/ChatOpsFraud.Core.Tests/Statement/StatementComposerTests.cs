using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Core.Statement.Characters;
using ChatOpsFraud.Core.Tests.Conversation;

namespace ChatOpsFraud.Core.Tests.Statement;

public class StatementComposerTests
{
    [Fact]
    public void Compose_Gaps_AreMarkedAndListedWithTheirTable()
    {
        var talk = Talk.Reported().Say("株式会社みなと商店").UnknownUntil("orders[0].buyer.address").Say("発行");

        var statement = StatementComposer.Compose(Talk.Book, talk.Case, talk.Now);

        Assert.Null(statement.Addressee);
        Assert.Contains(statement.Sections[0].Blocks[0].Rows, r => r.IsGap && r.Cells[1] == "未確認（後日補足）");
        Assert.Contains(statement.FollowUps, f => f is { Field: "company.address", Table: "表2" });
        Assert.Contains(statement.FollowUps, f => f is { Field: "reporter.kana", Table: "表1" });
        Assert.Contains(statement.FollowUps, f => f is { Field: "orders[0].log.clientPort", Table: "表3" });
        Assert.DoesNotContain(statement.FollowUps, f => f.Field == "company.name");
    }

    [Fact]
    public void Compose_AnIssuedEdition_BearsItsOwnDay()
    {
        var talk = Talk.Interviewed().Say("発行");

        var later = StatementComposer.Compose(Talk.Book, talk.Case, talk.Now.AddDays(9));

        Assert.Equal(new DateOnly(2026, 11, 23), later.IssuedOn);
        Assert.Equal("神奈川県警察本部", later.Addressee);
        Assert.Equal(1, later.Edition);
    }

    [Fact]
    public void Compose_Rows_KeepTheInvariantOfTables()
    {
        var statement = StatementComposer.Compose(Talk.Book, Talk.Interviewed().Case, DateTimeOffset.UnixEpoch);

        Assert.All(
            statement.Sections.SelectMany(s => s.Blocks),
            table => Assert.All(table.Rows, row => Assert.Equal(table.Header?.Count ?? 2, row.Cells.Count)));
    }

    [Fact]
    public void Compose_EgovSheet_HoldsOnlyCharactersThatEgovTakes()
    {
        var talk = Talk.Reported().Say("㈱髙橋①商店").UnknownUntil("orders[0].buyer.address");

        var sheet = EgovComposer.Compose(Talk.Book, talk.Case, talk.Now);

        Assert.Equal(
            ["氏名", "フリガナ", "メールアドレス", "電話番号", "申請・届出先", "郵便番号", "住所", "通報の種別", "具体的な内容", "添付書類", "提出先選択"],
            sheet.Fields.Select(f => f.Label));
        Assert.All(sheet.Fields.Where(f => f.Label == "具体的な内容"), f =>
        {
            Assert.Contains("(株)高橋(1)商店", f.Text, StringComparison.Ordinal);
            Assert.NotEmpty(f.Replacements);
            Assert.All(f.Text.Where(c => c != '\n'), c => Assert.True(EgovCharacters.IsAllowed(c)));
        });
    }
}
