using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Approval;
using NJsonSchema;

namespace ChatOpsFraud.Core.Tests.Rules.Approval;

public sealed class ApprovalsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, 123, TimeSpan.FromHours(9));

    [Fact]
    public void Check_ShippedRules_AreApproved()
    {
        var approval = Approvals.Check(Shipped.Files);

        Assert.True(
            approval.IsApproved,
            "The lock does not match the shipped rules. Renew it: dotnet run --project src/ChatOpsFraud -- rules lock --rules rules --author NAME --approver NAME\n"
            + string.Join('\n', approval.Troubles));
    }

    [Fact]
    public async Task Lock_ShippedFile_FollowsItsSchema()
    {
        var schema = await JsonSchema.FromJsonAsync(Shipped.Files["schema/lock.schema.json"], TestContext.Current.CancellationToken);

        Assert.Empty(schema.Validate(Shipped.Files[RuleLock.FileName]).Select(e => e.ToString()));
        Assert.NotEmpty(schema.Validate(Shipped.Files[RuleLock.FileName].Replace("\"approver\"", "\"aprover\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Write_ALock_ReadsBackTheSame()
    {
        var written = Locked() with { Signatures = [new RuleSignature(Convert.ToBase64String(new byte[32]), Convert.ToBase64String(new byte[64]))] };
        var findings = new List<RuleFinding>();

        var read = RuleLockFile.Read(RuleLockFile.Write(written), findings)!;

        Assert.Empty(findings);
        Assert.Equal(written.SignedBytes(), read.SignedBytes());
        Assert.Equal(written.Signatures, read.Signatures);
    }

    [Theory]
    [InlineData("山田 太郎", "山田太郎")]
    [InlineData("山田 太郎", "山田　太郎 ")]
    [InlineData("Yamada Taro", "ＹＡＭＡＤＡ　ｔａｒｏ")]
    [InlineData("ﾔﾏﾀﾞ", "ヤマダ")]
    [InlineData("山田", "山\u200B田")]
    public void Approve_TheSamePersonWrittenOtherwise_IsRefused(string author, string approver)
    {
        var (approval, trouble) = Approvals.Approve(Shipped.Set, author, approver, Now);

        Assert.Null(approval);
        Assert.Equal("approval.samePerson", trouble?.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("　")]
    [InlineData("青葉\n若松")]
    public void Approve_NoName_IsRefused(string author) =>
        Assert.Equal("approval.name", Approvals.Approve(Shipped.Set, author, "若松", Now).Trouble?.Code);

    [Fact]
    public void Check_AFileIsChangedAddedAndRemoved_NamesEach()
    {
        var files = With(Locked());
        files["triage/outcome.json"] += " ";
        files["questions/99-more.json"] = "{}";
        files.Remove("sources/logs.json");

        var troubles = Approvals.Check(files).Troubles;

        Assert.Equal(
            [("approval.added", "questions/99-more.json"), ("approval.changed", "triage/outcome.json"), ("approval.removed", "sources/logs.json")],
            troubles.Select(t => (t.Code, t.Arguments[0])).OrderBy(t => t.Code, StringComparer.Ordinal));
    }

    [Fact]
    public void Check_AByteOfAnyRuleFileIsChanged_IsFound()
    {
        var approved = With(Locked());
        foreach (var path in approved.Keys.Where(RuleHash.Counts).ToList())
            Assert.False(Approvals.Check(new Dictionary<string, string>(approved, StringComparer.Ordinal) { [path] = approved[path].Replace('e', 'f') }).IsApproved, path);
    }

    [Fact]
    public void Check_ExamplesAndSchemasChange_StaysApproved()
    {
        var files = With(Locked());
        files["tests/triage.json"] = "{}";
        files["schema/lock.schema.json"] = "{}";

        Assert.True(Approvals.Check(files).IsApproved);
    }

    [Fact]
    public void Check_HashesMendedByHand_DoNotGiveTheHashOfTheSet()
    {
        var files = With(Locked());
        files["triage/outcome.json"] += " ";
        files[RuleLock.FileName] = files[RuleLock.FileName].Replace(
            Shipped.Set.Files["triage/outcome.json"], RuleHash.OfFile(files["triage/outcome.json"]), StringComparison.Ordinal);

        Assert.Equal("approval.hash", Assert.Single(Approvals.Check(files).Troubles).Code);
    }

    [Fact]
    public void Check_ApproverEditedToTheAuthor_IsFound()
    {
        var files = With(Locked());
        files[RuleLock.FileName] = files[RuleLock.FileName].Replace("\"approver\": \"若松\"", "\"approver\": \"青　葉\"", StringComparison.Ordinal);

        Assert.Equal("approval.samePerson", Assert.Single(Approvals.Check(files).Troubles).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"hash\": 1}")]
    public void Check_ALockThatCannotBeRead_IsNoApproval(string text)
    {
        var files = new Dictionary<string, string>(Shipped.Files, StringComparer.Ordinal) { [RuleLock.FileName] = text };

        Assert.All(Approvals.Check(files).Troubles, t => Assert.Equal("approval.unreadable", t.Code));
        Assert.False(Approvals.Check(files).IsApproved);
    }

    [Fact]
    public void Check_NoLock_IsNoApproval()
    {
        var files = new Dictionary<string, string>(Shipped.Files, StringComparer.Ordinal);
        files.Remove(RuleLock.FileName);

        Assert.Equal("approval.none", Assert.Single(Approvals.Check(files).Troubles).Code);
    }

    private static RuleLock Locked() => Approvals.Approve(Shipped.Set, "青葉", "若松", Now).Lock!;

    private static Dictionary<string, string> With(RuleLock approval) =>
        new(Shipped.Files, StringComparer.Ordinal) { [RuleLock.FileName] = RuleLockFile.Write(approval) };
}
