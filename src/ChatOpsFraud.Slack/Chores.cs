using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatOpsFraud.Slack;

/// <summary>Work after the acknowledgement that may be lost with the process: names, the home page, words to one person.</summary>
internal sealed partial class Chores(ILogger<Chores> logger) : BackgroundService
{
    private const int Workers = 4;

    private readonly Channel<Func<CancellationToken, Task>> _waiting = Channel.CreateUnbounded<Func<CancellationToken, Task>>();

    /// <summary>Does the work soon. A fault of it is logged by its kind only.</summary>
    public void Add(Func<CancellationToken, Task> work) => _waiting.Writer.TryWrite(work);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => Task.Run(() => WorkAsync(stoppingToken), stoppingToken)));

    private async Task WorkAsync(CancellationToken stopping)
    {
        await foreach (var work in _waiting.Reader.ReadAllAsync(stopping).ConfigureAwait(false))
        {
            try
            {
                await work(stopping).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // A bug in one piece of work must not stop the others; only its kind is logged.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                LogFault(logger, fault.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Slack: work in the background failed ({Kind}).")]
    private static partial void LogFault(ILogger logger, string kind);
}
