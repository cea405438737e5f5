namespace ChatOpsFraud.EndToEnd.Running;

/// <summary>A folder of its own for one test: database and documents. It goes when the test ends.</summary>
internal sealed class Workplace : IDisposable
{
    public Workplace()
    {
        Folder = Directory.CreateTempSubdirectory("chatopsfraud-").FullName;
        Documents = Path.Combine(Folder, "documents");
        Database = Path.Combine(Folder, "cases.db");
    }

    public string Folder { get; }

    public string Documents { get; }

    public string Database { get; }

    public string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>Names of the files that hold the text in UTF-8.</summary>
    public IEnumerable<string> FilesWith(string text)
    {
        var wanted = System.Text.Encoding.UTF8.GetBytes(text);
        return Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(file => File.ReadAllBytes(file).AsSpan().IndexOf(wanted) >= 0)
            .Select(file => Path.GetRelativePath(Folder, file));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
