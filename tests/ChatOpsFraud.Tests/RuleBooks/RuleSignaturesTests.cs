using System.Security.Cryptography;
using ChatOpsFraud.Core.Rules.Approval;
using ChatOpsFraud.RuleBooks;

namespace ChatOpsFraud.Tests.RuleBooks;

public sealed class RuleSignaturesTests
{
    private static readonly RuleLock Approval = new(
        "1.0.0", new string('a', 64), new Dictionary<string, string> { ["ruleset.json"] = new string('b', 64) }, "青葉", "若松",
        new DateTimeOffset(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(9)), []);

    [Fact]
    public void Check_ASignedApproval_Holds()
    {
        var key = SigningKey.Generate();

        Assert.True(Check(RuleSignatures.Sign(Approval, key), key.Public).IsApproved);
    }

    [Fact]
    public void Check_AnythingChangedAfterSigning_DoesNotHold()
    {
        var key = SigningKey.Generate();
        var signed = RuleSignatures.Sign(Approval, key);
        RuleLock[] changed =
        [
            signed with { Edition = "1.0.1" }, signed with { Author = "別人" }, signed with { Approver = "別人" }, signed with { At = signed.At.AddSeconds(1) },
            signed with { Hash = new string('c', 64) }, signed with { Files = new Dictionary<string, string> { ["ruleset.json"] = new string('c', 64) } },
            signed with { Signatures = [signed.Signatures[0] with { PublicKey = SigningKey.Generate().Public }] },
        ];

        Assert.All(changed, c => Assert.Equal("approval.badSignature", Check(c).Troubles[0].Code));
    }

    [Fact]
    public void Check_ARequiredKeyHasNotSigned_SaysWhich()
    {
        var (first, second) = (SigningKey.Generate(), SigningKey.Generate());
        var signed = RuleSignatures.Sign(Approval, first);

        Assert.Equal(second.Public, Assert.Single(Check(signed, first.Public, second.Public).Troubles).Arguments[0]);
        Assert.True(Check(RuleSignatures.Sign(signed, second), first.Public, second.Public).IsApproved);
    }

    [Fact]
    public void Check_NoSignatureAndNoneRequired_IsApproved() => Assert.True(Check(Approval).IsApproved);

    [Fact]
    public void Sign_Twice_KeepsOneSignatureOfTheKey()
    {
        var key = SigningKey.Generate();

        Assert.Single(RuleSignatures.Sign(RuleSignatures.Sign(Approval, key), key).Signatures);
    }

    [Fact]
    public void Write_AKey_ReadsBackAndOnlyItsOwnerCanReadIt()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("chatopsfraud-key-").FullName, "approver.key");
        var key = SigningKey.Generate();

        key.Write(path);

        Assert.Equal(key.Public, SigningKey.Read(path)?.Public);
        Assert.Throws<IOException>(() => key.Write(path));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    // As "openssl genpkey -algorithm ed25519" writes it; the seed is that of RFC 8032, section 7.1, test 1.
    [Fact]
    public void Read_AKeyOfOpenssl_GivesThePublicKeyOfTheStandard()
    {
        var path = Path.GetTempFileName();
        var seed = Convert.FromHexString("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        File.WriteAllText(path, PemEncoding.WriteString("PRIVATE KEY", [.. Convert.FromHexString("302e020100300506032b657004220420"), .. seed]));

        Assert.Equal("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", Convert.ToHexStringLower(Convert.FromBase64String(SigningKey.Read(path)!.Public)));
        File.Delete(path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----")]
    [InlineData("-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAO3Fik1aOt0Oqtr9fX0/sP9TFArg4hmCx40afGEqZRgs=\n-----END PUBLIC KEY-----")]
    public void Read_NoKey_IsNull(string text)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, text);

        Assert.Null(SigningKey.Read(path));
        File.Delete(path);
    }

    private static RuleApproval Check(RuleLock approval, params string[] required) => RuleSignatures.Check(new RuleApproval(approval, []), required);
}
