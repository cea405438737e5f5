using System.CommandLine;
using System.Globalization;
using ChatOpsFraud.Storage.Sqlite;

namespace ChatOpsFraud.CommandLine;

/// <summary><c>audit verify</c>: recomputes the chain of events.</summary>
internal static class AuditCommand
{
    private static readonly Option<string> Database = CommonOptions.Database();

    public static Command Make()
    {
        var verify = new Command("verify", ProgramText.Of("command.auditVerify")) { Database };
        verify.SetAction(VerifyAsync);
        return new Command("audit", ProgramText.Of("command.audit")) { verify };
    }

    private static async Task<int> VerifyAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(Database);
        await using var store = Stores.Find(path);
        if (store is null) return Stores.None(path);
        var report = await store.VerifyAsync(cancellationToken);
        if (report.FirstBreak is { } broken)
            return Complaint.Of(ProgramText.Of("audit.broken", broken.CaseNumber ?? "", broken.Version?.ToString(CultureInfo.InvariantCulture) ?? "", broken.Text));
        Console.WriteLine(ProgramText.Of("audit.sound", report.Events));
        return ExitCode.Done;
    }
}
