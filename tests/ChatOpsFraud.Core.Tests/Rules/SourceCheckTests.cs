using System.Security.Cryptography;
using System.Text;
using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud.Core.Tests.Rules;

public sealed class SourceCheckTests
{
    private const string Copy = "前置き\n1. 目的\n早い 通報。\n2. 方法\n（1）送る\n3. 終わり";

    [Fact]
    public void Cut_BetweenTwoHeadings_FoldsWidthAndWhiteSpace()
    {
        var text = new ClauseText(Copy);

        Assert.Equal("1. 目的 早い 通報。", text.Cut(new ClauseCut(null, "１． 目的", "２．　方法")));
        Assert.Equal("(1)送る 3. 終わり", text.Cut(new ClauseCut("2. 方法", "(1)", null)));
        Assert.Null(text.Cut(new ClauseCut(null, "4. なし", null)));
        Assert.Null(text.Cut(new ClauseCut("3. 終わり", "1. 目的", null)));
    }

    [Fact]
    public void HashOf_Clause_IsTheSha256OfTheFoldedText() => Assert.Equal(
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("1. 目的 早い 通報。"))),
        new ClauseText(Copy).HashOf(new ClauseCut(null, "1. 目的", "2. 方法")));

    [Fact]
    public void Run_OneSentenceChanged_NamesTheClauseAndItsRows()
    {
        var text = Shipped.SharedText("source/jcca-guideline-2026-02-12.txt").Replace("110番通報してください", "110番へ電話してください", StringComparison.Ordinal);

        var changed = Assert.Single(SourceCheck.Run(Shipped.Set, "jcca", text), c => c.State != ClauseState.Same);

        Assert.Equal(ClauseState.Changed, changed.State);
        Assert.Equal("jcca:3-2-emergency", changed.Clause.Id);
        Assert.Contains("triage.outcome/emergency", changed.Rows);
        Assert.Contains("triage.outcome/emergency", changed.Sentence.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud800\ud800")]
    [InlineData("関係のない文書")]
    public void Run_AnotherText_FindsNoClause(string text) =>
        Assert.All(SourceCheck.Run(Shipped.Set, "jcca", text), c => Assert.Equal(ClauseState.NotFound, c.State));

    [Fact]
    public void Hashed_ShippedSources_IsTheGuideline() => Assert.Equal(["jcca"], SourceCheck.Hashed(Shipped.Set).Select(d => d.Id));
}
