using System.Security.Cryptography;

namespace ChatOpsFraud.Storage.Encryption;

/// <summary>
/// Where the master key comes from: the configuration, or else a file beside the database. A file that is there is never written again;
/// a key is made only for a database that does not exist yet.
/// </summary>
internal sealed class MasterKeySource(string databasePath, string? configured)
{
    private const string ConfigurationName = "Storage:MasterKey";

    private string FilePath => databasePath + ".key";

    /// <summary>The key of a database that exists.</summary>
    public byte[] Read()
    {
        if (configured is not null) return Decode(configured, ConfigurationName);
        try
        {
            return Decode(File.ReadAllText(FilePath), FilePath);
        }
        catch (FileNotFoundException fault)
        {
            throw new StorageFault("storage.keyMissing", fault, databasePath, FilePath);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StorageFault("storage.keyUnreadable", fault, FilePath);
        }
    }

    /// <summary>The key of a database that is being made.</summary>
    public byte[] ReadOrCreate()
    {
        if (configured is null && !File.Exists(FilePath)) Create();
        return Read();
    }

    private static byte[] Decode(string text, string origin)
    {
        var key = new byte[RecordCipher.KeySize];
        return Convert.TryFromBase64String(text.Trim(), key, out var length) && length == key.Length
            ? key
            : throw new StorageFault("storage.keyUnreadable", origin);
    }

    // Written whole under another name, then linked: two processes that start at once agree on the key of the one that was first.
    private void Create()
    {
        var draft = $"{FilePath}.{Guid.CreateVersion7():N}";
        try
        {
            WriteDraft(draft);
            File.Move(draft, FilePath, overwrite: false);
        }
        catch (Exception) when (File.Exists(FilePath))
        {
            File.Delete(draft);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            File.Delete(draft);
            throw new StorageFault("storage.readOnly", fault, FilePath);
        }
    }

    private static void WriteDraft(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        using var text = new StreamWriter(file);
        text.WriteLine(Convert.ToBase64String(RandomNumberGenerator.GetBytes(RecordCipher.KeySize)));
        text.Flush();
        file.Flush(flushToDisk: true);
    }
}
