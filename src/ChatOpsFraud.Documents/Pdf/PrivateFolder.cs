namespace ChatOpsFraud.Documents.Pdf;

/// <summary>
/// A temporary folder that only the user of the program can enter. It goes when it is disposed of; one that a killed program left
/// behind goes when the next one is made: a lock file, held open, tells the living from the dead.
/// </summary>
internal sealed class PrivateFolder : IAsyncDisposable
{
    private const string Prefix = "chatopsfraud-pdf-";
    private const string LockName = "lock";

    // What a killed converter still holds open is free within moments.
    private const int Attempts = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly FileStream _lock;

    private PrivateFolder(string path)
    {
        Path = path;
        _lock = Lock(path, FileMode.CreateNew);
    }

    public string Path { get; }

    /// <summary>Makes a folder below <paramref name="parent"/>, the temporary folder of the system when null, and clears away what was left there.</summary>
    /// <exception cref="IOException">The disk is full or the parent is not there.</exception>
    /// <exception cref="UnauthorizedAccessException">The parent must not be written.</exception>
    public static PrivateFolder Make(string? parent = null)
    {
        parent ??= System.IO.Path.GetTempPath();
        Sweep(parent);
        var path = System.IO.Path.Combine(parent, $"{Prefix}{Guid.CreateVersion7():N}");
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new PrivateFolder(path);
    }

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public async ValueTask DisposeAsync()
    {
        await _lock.DisposeAsync().ConfigureAwait(false);
        for (var attempt = 1; !TryDelete(Path) && attempt < Attempts; attempt++) await Task.Delay(Pause).ConfigureAwait(false);
    }

    private static void Sweep(string parent)
    {
        foreach (var folder in Directory.EnumerateDirectories(parent, Prefix + "*"))
            if (IsLeft(folder)) TryDelete(folder);
    }

    private static bool IsLeft(string folder)
    {
        try
        {
            Lock(folder, FileMode.Open).Dispose();
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Somebody holds it, it belongs to another user, or it is just being made or cleared.
            return false;
        }
    }

    private static bool TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
            return true;
        }
        catch (DirectoryNotFoundException)
        {
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static FileStream Lock(string folder, FileMode mode) =>
        new(System.IO.Path.Combine(folder, LockName), mode, FileAccess.ReadWrite, FileShare.None);
}
