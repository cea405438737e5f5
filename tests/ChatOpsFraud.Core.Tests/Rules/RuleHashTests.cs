using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud.Core.Tests.Rules;

public sealed class RuleHashTests
{
    [Fact]
    public void OfFile_WindowsLineEndsAndByteOrderMark_AreTheSameFile() =>
        Assert.Equal(RuleHash.OfFile("{\n}\n"), RuleHash.OfFile("\uFEFF{\r\n}\r\n"));

    [Fact]
    public void Hash_OneWordOfARuleChanges_IsAnother()
    {
        var changed = RuleSet.Read(Shipped.With("triage/advice.json", t => t.Replace("今すぐ", "すぐに", StringComparison.Ordinal))).Sound;

        Assert.NotEqual(Shipped.Set.Hash, changed.Hash);
        Assert.Single(changed.Files, f => Shipped.Set.Files[f.Key] != f.Value);
    }

    [Theory]
    [InlineData("tests/triage.json")]
    [InlineData("schema/table.schema.json")]
    public void Hash_ExampleOrSchemaChanges_IsTheSame(string file) =>
        Assert.Equal(Shipped.Set.Hash, RuleSet.Read(Shipped.With(file, _ => "{}")).Sound.Hash);

    [Fact]
    public void Hash_FileOfAnotherFolder_Counts()
    {
        var files = Shipped.With("ruleset.json", t => t);
        files["questions/more.json"] = "{}";

        Assert.NotEqual(Shipped.Set.Hash, RuleSet.Read(files).Sound.Hash);
    }

    [Fact]
    public void Stamp_OfTheSet_IsEditionAndShortHash()
    {
        Assert.Equal(64, Shipped.Set.Hash.Length);
        Assert.Equal($"{Shipped.Set.Edition} ({Shipped.Set.Hash[..12]})", Shipped.Set.Stamp.ToString());
    }
}
