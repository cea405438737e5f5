using ChatOpsFraud.Storage.Outgoing;
using Microsoft.Extensions.Hosting;

namespace ChatOpsFraud.Hosting;

/// <summary>Keeps the sender running as long as the host runs.</summary>
internal sealed class OutgoingService(OutgoingSender sender) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => sender.RunAsync(stoppingToken);
}
