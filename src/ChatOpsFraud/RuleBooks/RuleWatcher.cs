using ChatOpsFraud.Documents;

namespace ChatOpsFraud.RuleBooks;

/// <summary>
/// Looks at the rule folder and reloads the shelf once it has been quiet for a moment: an editor writes a file in several steps, and a
/// change of the rules is several files.
/// </summary>
internal sealed class RuleWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    private readonly RuleBookShelf _shelf;
    private readonly Action<string> _tell;
    private readonly ITimer _timer;
    private readonly FileSystemWatcher? _watcher;
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Begins to watch.</summary>
    /// <param name="shelf">What is reloaded.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="clock">Times the quiet moment.</param>
    /// <param name="tell">Gets a line for each set that was accepted or refused, and for what went wrong.</param>
    public RuleWatcher(RuleBookShelf shelf, string folder, TimeProvider clock, Action<string> tell)
    {
        (_shelf, _tell) = (shelf, tell);
        _timer = clock.CreateTimer(_ => _ = ReloadAsync(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        try
        {
            _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            _watcher.Changed += (_, _) => Changed();
            _watcher.Created += (_, _) => Changed();
            _watcher.Deleted += (_, _) => Changed();
            _watcher.Renamed += (_, _) => Changed();
            // Too many changes at once: none of them is known, so everything is read again.
            _watcher.Error += (_, _) => Changed();
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception fault) when (FileTrouble.Is(fault) || fault is ArgumentException)
        {
            tell(ProgramText.Of("rules.notWatched", folder));
        }
    }

    public void Dispose()
    {
        _watcher?.Dispose();
        _timer.Dispose();
    }

    private void Changed() => _timer.Change(Quiet, Timeout.InfiniteTimeSpan);

    private async Task ReloadAsync()
    {
        await _turn.WaitAsync();
        try
        {
            foreach (var sentence in await _shelf.ReloadAsync()) _tell(sentence);
        }
        catch (Exception fault) when (FileTrouble.Is(fault))
        {
            // Somebody is still writing: the next look will find it whole.
            Changed();
        }
        catch (Storage.StorageFault fault)
        {
            _tell(fault.Message);
        }
        finally
        {
            _turn.Release();
        }
    }
}
