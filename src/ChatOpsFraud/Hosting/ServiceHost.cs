using ChatOpsFraud.Documents.Press;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Storage.Outgoing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatOpsFraud.Hosting;

/// <summary>Puts the host together: store, desk, sender, and the parts that are on.</summary>
internal static class ServiceHost
{
    private const string Ready = "ready";

    public static WebApplication Build(
        HostSettings settings, ICaseStore store, IRuleBooks books, TimeProvider clock, Action<IServiceCollection>? change = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddConfiguration(settings.Configuration);
        builder.WebHost.UseKestrelHttpsConfiguration().UseUrls([.. settings.Urls]);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true);
        // Requests carry case numbers in their paths: the framework's own lines are kept to trouble.
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("System", LogLevel.Warning);
        // A start that fails is told in one sentence by the command, not by a stack trace here.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        AddServices(builder.Services, settings, store, books, clock);
        change?.Invoke(builder.Services);
        var host = builder.Build();
        host.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        host.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
        foreach (var part in settings.Parts.Where(p => p.IsOn)) part.Map(host);
        return host;
    }

    private static void AddServices(IServiceCollection services, HostSettings settings, ICaseStore store, IRuleBooks books, TimeProvider clock)
    {
        services.AddSingleton(clock);
        // An instance is not closed with the host: it belongs to the command that opened it.
        services.AddSingleton(store);
        services.AddSingleton(books);
        services.AddSingleton<CaseSignals>();
        services.AddSingleton<CaseDesk>();
        services.AddSingleton(new DocumentPress(new DocumentOptions { LibreOffice = settings.Configuration["Documents:LibreOffice"] ?? "" }));
        services.AddSingleton<OutgoingSender>();
        services.AddHostedService<OutgoingService>();
        services.AddHealthChecks().AddCheck<StoreHealth>("store", tags: [Ready]);
        foreach (var part in settings.Parts.Where(p => p.IsOn)) part.AddServices(services);
    }
}
