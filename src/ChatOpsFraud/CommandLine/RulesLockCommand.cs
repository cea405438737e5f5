using System.CommandLine;
using System.Text;
using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Rules.Approval;
using ChatOpsFraud.RuleBooks;

namespace ChatOpsFraud.CommandLine;

/// <summary><c>rules lock</c> writes down who approved the files as they are; <c>rules keygen</c> makes the key to sign it with.</summary>
internal static class RulesLockCommand
{
    private static readonly Option<string> Rules = CommonOptions.Rules();
    private static readonly Option<string> Author = new("--author") { Description = ProgramText.Of("option.author"), Required = true };
    private static readonly Option<string> Approver = new("--approver") { Description = ProgramText.Of("option.approver"), Required = true };
    private static readonly Option<string?> Sign = new("--sign") { Description = ProgramText.Of("option.sign") };
    private static readonly Option<string> KeyFile = new("--out") { Description = ProgramText.Of("option.keyFile"), Required = true };

    public static Command Make()
    {
        var approve = new Command("lock", ProgramText.Of("command.rulesLock")) { Rules, Author, Approver, Sign };
        approve.SetAction(Lock);
        return approve;
    }

    public static Command MakeKeygen()
    {
        var keygen = new Command("keygen", ProgramText.Of("command.rulesKeygen")) { KeyFile };
        keygen.SetAction(Keygen);
        return keygen;
    }

    private static int Lock(ParseResult parsed)
    {
        var folder = parsed.GetRequiredValue(Rules);
        if (!Directory.Exists(folder)) return Complaint.Of(ProgramText.Of("rules.noFolder", folder));
        var reading = RuleBookReading.Of(folder, RuleFolder.Read(folder));
        if (reading.Book is not { } book) return Complaint.Of(reading);
        var (author, approver) = (parsed.GetRequiredValue(Author), parsed.GetRequiredValue(Approver));
        var (approval, trouble) = Approvals.Approve(book.Rules, author, approver, JapanTime.Of(TimeProvider.System.GetUtcNow()));
        if (approval is null) return Complaint.Of(trouble!.Text);
        // A second approver signs what the first one signed, so the same approval keeps its time and its signatures.
        if (reading.Approval is { Lock: { } standing } && IsSame(standing, approval)) approval = standing;
        if (parsed.GetValue(Sign) is { } keyFile)
        {
            if (!File.Exists(keyFile) || SigningKey.Read(keyFile) is not { } key) return Complaint.Of(ProgramText.Of("rules.noKey", keyFile));
            approval = RuleSignatures.Sign(approval, key);
        }
        File.WriteAllText(Path.Combine(folder, RuleLock.FileName), RuleLockFile.Write(approval), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Console.WriteLine(ProgramText.Of("rules.locked", book.Rules.Stamp, approval.Files.Count, approval.Author, approval.Approver, approval.Signatures.Count));
        return ExitCode.Done;
    }

    private static bool IsSame(RuleLock standing, RuleLock approval) =>
        standing.Hash == approval.Hash && standing.Author == approval.Author && standing.Approver == approval.Approver && standing.Edition == approval.Edition
        && Approvals.IsIntact(standing);

    private static int Keygen(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(KeyFile);
        if (File.Exists(path)) return Complaint.Of(ProgramText.Of("rules.keyExists", path));
        var key = SigningKey.Generate();
        key.Write(path);
        Console.WriteLine(ProgramText.Of("rules.keyMade", path));
        Console.WriteLine(ProgramText.Of("rules.publicKey", key.Public));
        return ExitCode.Done;
    }
}
