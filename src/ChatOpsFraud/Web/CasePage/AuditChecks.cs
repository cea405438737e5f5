using ChatOpsFraud.Core;
using ChatOpsFraud.Storage;

namespace ChatOpsFraud.Web.CasePage;

/// <summary>
/// The last check of the audit chain. It runs over everything that was ever stored, so it is made in the background, one at a time, and at most
/// once in a while; a page never waits long for it.
/// </summary>
/// <param name="store">What is checked.</param>
/// <param name="clock">The time.</param>
internal sealed class AuditChecks(ICaseStore store, TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(300);

    private readonly Lock _lock = new();
    private Task<AuditCheck>? _running;
    private AuditCheck? _last;

    /// <summary>The last check, made anew when it is old; null while the first one is still running, or could not be made.</summary>
    public async Task<AuditCheck?> LastAsync(CancellationToken cancellationToken)
    {
        if (_last is { } last && clock.GetUtcNow() - last.At < Fresh) return last;
        var running = Begin();
        await Task.WhenAny(running, Task.Delay(LongestWait, clock, cancellationToken));
        return running.IsCompletedSuccessfully ? await running : _last;
    }

    private Task<AuditCheck> Begin()
    {
        lock (_lock) return _running ??= Task.Run(CheckAsync);
    }

    private async Task<AuditCheck> CheckAsync()
    {
        try
        {
            var check = new AuditCheck(await store.VerifyAsync(CancellationToken.None), JapanTime.Of(clock.GetUtcNow()));
            _last = check;
            return check;
        }
        finally
        {
            lock (_lock) _running = null;
        }
    }
}
