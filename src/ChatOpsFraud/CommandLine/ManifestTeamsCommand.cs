using System.CommandLine;
using ChatOpsFraud.Teams.Package;

namespace ChatOpsFraud.CommandLine;

/// <summary><c>manifest teams</c>: the app package for Teams, with the operator's own ids.</summary>
internal static class ManifestTeamsCommand
{
    private const int LongestDeveloper = 32;

    private static readonly Option<string?> AppId = new("--app-id")
    {
        Description = ProgramText.Of("option.appId"),
        DefaultValueFactory = _ => Settings.Current.Configuration["Teams:AppId"],
    };

    private static readonly Option<string> Host = new("--host") { Description = ProgramText.Of("option.host"), Required = true };

    private static readonly Option<string> Developer = new("--developer")
    {
        Description = ProgramText.Of("option.developer"),
        DefaultValueFactory = _ => "ChatOpsFraud",
    };

    private static readonly Option<string> Out = new("--out") { Description = ProgramText.Of("option.outFile"), DefaultValueFactory = _ => "teams.zip" };

    public static Command Make()
    {
        var command = new Command("teams", ProgramText.Of("command.manifestTeams")) { AppId, Host, Developer, Out };
        command.SetAction(Write);
        return command;
    }

    private static int Write(ParseResult parsed)
    {
        if (!Guid.TryParseExact(parsed.GetValue(AppId)?.Trim(), "D", out var appId)) return Complaint.Of(ProgramText.Of("manifest.noAppId"));
        var host = parsed.GetRequiredValue(Host).Trim();
        if (Uri.CheckHostName(host) != UriHostNameType.Dns || !host.Contains('.', StringComparison.Ordinal)) return Complaint.Of(ProgramText.Of("manifest.noHost", host));
        var developer = parsed.GetRequiredValue(Developer).Trim();
        if (developer.Length is 0 or > LongestDeveloper) return Complaint.Of(ProgramText.Of("manifest.noDeveloper", LongestDeveloper));
        using var package = new MemoryStream();
        AppPackage.Write(package, new AppPackageIds(appId, host.ToLowerInvariant(), developer));
        File.WriteAllBytes(parsed.GetRequiredValue(Out), package.ToArray());
        Console.WriteLine(ProgramText.Of("report.written", parsed.GetRequiredValue(Out)));
        return ExitCode.Done;
    }
}
