using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatOpsFraud.Teams.Incoming;

/// <summary>Work after the acknowledgement that may be lost when the program stops. It is never waited for, and its faults are only logged.</summary>
internal sealed partial class Courtesies(IHostApplicationLifetime lifetime, ILogger<Courtesies> logger)
{
    public void Begin(Func<CancellationToken, Task> work) => _ = Task.Run(() => RunAsync(work), CancellationToken.None);

    private async Task RunAsync(Func<CancellationToken, Task> work)
    {
        try
        {
            await work(lifetime.ApplicationStopping).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The program stops.
        }
#pragma warning disable CA1031 // Nobody waits for it; only the kind is logged.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            LogFault(logger, fault.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Teams: a fault of the program ({Kind}) after an acknowledgement.")]
    private static partial void LogFault(ILogger logger, string kind);
}
