using System.Collections.Immutable;

namespace ChatOpsFraud.Storage.Desk;

/// <summary>
/// Tells whoever listens in this process that a case has changed, after the commit. Only a hint to look sooner: a signal can be missed,
/// e.g. when another process made the change, so listeners also look by themselves from time to time.
/// </summary>
public sealed class CaseSignals
{
    private ImmutableList<Action<CaseSignal>> _listeners = [];

    /// <summary>Listens until the result is disposed. The listener must be quick and must not throw.</summary>
    public IDisposable Listen(Action<CaseSignal> listener)
    {
        ImmutableInterlocked.Update(ref _listeners, (all, added) => all.Add(added), listener);
        return new Listening(this, listener);
    }

    /// <summary>Tells all listeners.</summary>
    public void Tell(CaseSignal signal)
    {
        foreach (var listener in Volatile.Read(ref _listeners)) listener(signal);
    }

    private sealed class Listening(CaseSignals signals, Action<CaseSignal> listener) : IDisposable
    {
        public void Dispose() => ImmutableInterlocked.Update(ref signals._listeners, (all, removed) => all.Remove(removed), listener);
    }
}
