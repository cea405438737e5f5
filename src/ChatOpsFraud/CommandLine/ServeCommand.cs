using System.CommandLine;
using ChatOpsFraud.Hosting;
using ChatOpsFraud.RuleBooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatOpsFraud.CommandLine;

/// <summary><c>serve</c>, and the program without a command: web chat, case board and the channels that are configured.</summary>
internal static class ServeCommand
{
    private static readonly Option<string> Database = CommonOptions.Database();
    private static readonly Option<string> Rules = CommonOptions.Rules();
    private static readonly Option<DateTimeOffset?> Now = CommonOptions.Now();

    public static Command Make()
    {
        var command = new Command("serve", ProgramText.Of("command.serve")) { Database, Rules, Now };
        command.SetAction(RunAsync);
        return command;
    }

    /// <summary>Without a command the program serves.</summary>
    public static void MakeDefault(RootCommand root) =>
        root.SetAction((_, cancellationToken) => RunAsync(root.Parse(["serve"]), cancellationToken));

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (rules, clock) = (parsed.GetRequiredValue(Rules), CommonOptions.Clock(parsed.GetValue(Now)));
        var settings = HostSettings.Of(Settings.Current.Configuration);
        if (settings.Faults.Count > 0) return Complaint.Of(string.Join(Environment.NewLine, settings.Faults));
        if (await Shelves.OpenAsync(rules, parsed.GetRequiredValue(Database), clock, cancellationToken) is not { } opened) return ExitCode.Wrong;
        await using var store = opened.Store;
        await using var host = ServiceHost.Build(settings, store, opened.Shelf, clock);
        using var watcher = new RuleWatcher(opened.Shelf, rules, TimeProvider.System, Reloads(host));
        try
        {
            await host.StartAsync(cancellationToken);
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            return Complaint.Of(ProgramText.Of("serve.inUse", string.Join(ProgramText.Of("file.and"), settings.Urls)), ExitCode.Fault);
        }
        Tell(host, settings);
        WarmUp.Begin(opened.Shelf.Current);
        await host.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Done;
    }

    private static Action<string> Reloads(WebApplication host)
    {
        var logger = host.Services.GetRequiredService<ILoggerFactory>().CreateLogger(nameof(RuleBooks));
        return sentence => RuleReloads.Tell(logger, sentence);
    }

    private static void Tell(WebApplication host, HostSettings settings)
    {
        foreach (var url in host.Urls) Console.WriteLine(ProgramText.Of("serve.at", url));
        foreach (var part in settings.Parts) Console.WriteLine(ProgramText.Of(part.IsOn ? "serve.partOn" : "serve.partOff", part.Name));
        Console.WriteLine(ProgramText.Of("serve.stop"));
    }
}
