using System.Security.Cryptography;
using ChatOpsFraud.Storage.Desk;
using Microsoft.Extensions.Logging;

namespace ChatOpsFraud.Storage.Outgoing;

/// <summary>
/// Sends what was queued with the commits: at least once, and in order within a case. Different cases do not wait for each other.
/// </summary>
/// <param name="store">Where the queue lies.</param>
/// <param name="channels">The channels that are on.</param>
/// <param name="signals">Wakes it at a commit; without a signal it looks by itself.</param>
/// <param name="clock">The time.</param>
/// <param name="logger">Told of trouble, with case numbers and reasons only.</param>
public sealed partial class OutgoingSender(
    ICaseStore store, IEnumerable<IOutgoingChannel> channels, CaseSignals signals, TimeProvider clock, ILogger<OutgoingSender> logger)
    : IDisposable
{
    private const int MostAtOnce = 32;
    private const double ChanceScale = 1 << 20;

    // A send that hangs is cut off well before somebody else may claim the message.
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan LongestSend = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AfterStoreFault = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, IOutgoingChannel> _channels = channels.ToDictionary(c => c.Channel, StringComparer.Ordinal);
    private readonly SemaphoreSlim _wake = new(0);

    /// <summary>Sends until it is cancelled; then lets what is under way finish.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (_channels.Count == 0) return;
        using var listening = signals.Listen(Hear);
        var underWay = new HashSet<Task>();
        while (!cancellationToken.IsCancellationRequested)
        {
            underWay.RemoveWhere(t => t.IsCompleted);
            if (!await TryClaimAsync(underWay, cancellationToken).ConfigureAwait(false))
                await Task.Delay(AfterStoreFault, clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        await Task.WhenAll(underWay).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <inheritdoc />
    public void Dispose() => _wake.Dispose();

    private void Hear(CaseSignal signal)
    {
        if (signal.HasOutgoing) _wake.Release();
    }

    // False when the store could not be read: it may be locked or full for a moment, and the queue must outlive that.
    private async Task<bool> TryClaimAsync(HashSet<Task> underWay, CancellationToken cancellationToken)
    {
        if (underWay.Count >= MostAtOnce) return true;
        try
        {
            var claimed = await store.ClaimOutgoingAsync([.. _channels.Keys], MostAtOnce - underWay.Count, clock.GetUtcNow(), Lease, cancellationToken).ConfigureAwait(false);
            foreach (var message in claimed) underWay.Add(Task.Run(() => DeliverAsync(message, cancellationToken), CancellationToken.None));
            return true;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
        catch (StorageFault fault)
        {
            LogStoreFault(logger, fault.Code);
            return false;
        }
    }

    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _wake.WaitAsync(LookAgain, cancellationToken).ConfigureAwait(false);
            // Many commits in a row are one reason to look.
            while (_wake.Wait(0, CancellationToken.None))
            {
            }
        }
        catch (OperationCanceledException)
        {
            // The loop ends by itself.
        }
    }

    private async Task DeliverAsync(OutgoingMessage message, CancellationToken stopping)
    {
        try
        {
            await MarkAsync(message, await SendAsync(message, stopping).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (StorageFault fault)
        {
            // Not marked: the message comes again when its lease has passed.
            LogStoreFault(logger, fault.Code);
        }
        _wake.Release();
    }

    private async Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken stopping)
    {
        if (message.Payload is null) return new SendOutcome.GivenUp("damaged");
        using var limit = new CancellationTokenSource(LongestSend, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stopping);
        try
        {
            return await _channels[message.Channel].SendAsync(message, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return new SendOutcome.Later(limit.IsCancellationRequested ? "tooSlow" : "stopping");
        }
#pragma warning disable CA1031 // A bug in one message must not stop the queue of all others; only its kind is logged.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            LogBug(logger, message.CaseNumber, message.Channel, fault.GetType().Name);
            return new SendOutcome.Later("fault");
        }
    }

    private async Task MarkAsync(OutgoingMessage message, SendOutcome outcome)
    {
        switch (outcome)
        {
            case SendOutcome.Sent sent:
                await store.MarkSentAsync(message, sent.Receipt).ConfigureAwait(false);
                break;
            case SendOutcome.Later later:
                LogLater(logger, message.CaseNumber, message.Channel, message.Attempt, later.Reason);
                await store.MarkFailedAsync(message, clock.GetUtcNow() + (later.After ?? RetryPause.After(message.Attempt, Chance()))).ConfigureAwait(false);
                break;
            case SendOutcome.GivenUp givenUp:
                LogGivenUp(logger, message.CaseNumber, message.Channel, givenUp.Reason);
                await store.MarkFailedAsync(message, null).ConfigureAwait(false);
                break;
        }
    }

    private static double Chance() => RandomNumberGenerator.GetInt32((int)ChanceScale) / ChanceScale;

    [LoggerMessage(Level = LogLevel.Warning, Message = "Case {CaseNumber}, {Channel}: attempt {Attempt} did not go out ({Reason}), will try again.")]
    private static partial void LogLater(ILogger logger, string caseNumber, string channel, int attempt, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Case {CaseNumber}, {Channel}: a message was given up ({Reason}).")]
    private static partial void LogGivenUp(ILogger logger, string caseNumber, string channel, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Case {CaseNumber}, {Channel}: a fault of the program ({Kind}) while sending.")]
    private static partial void LogBug(ILogger logger, string caseNumber, string channel, string kind);

    [LoggerMessage(Level = LogLevel.Error, Message = "The queue cannot be read or written ({Code}); looking again soon.")]
    private static partial void LogStoreFault(ILogger logger, string code);
}
