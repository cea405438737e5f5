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

    /// <summary>A copy of the shipped rules, to be changed; its folder.</summary>
    public string CopyRules()
    {
        var shipped = Path.Combine(BuiltProgram.Folder, "rules");
        var folder = PathOf("rules");
        foreach (var file in Directory.EnumerateFiles(shipped, "*.json", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return folder;
    }

    /// <summary>The edition of the rules in a folder.</summary>
    public static string EditionOf(string rules)
    {
        using var head = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(rules, "ruleset.json")));
        return head.RootElement.GetProperty("edition").GetString()!;
    }

    /// <summary>Changes a text file; what is to be changed has to be there.</summary>
    public static void Change(string file, string from, string to)
    {
        var text = File.ReadAllText(file);
        if (!text.Contains(from, StringComparison.Ordinal)) throw new InvalidOperationException($"'{from}' is not in {file}.");
        File.WriteAllText(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>Does to the database what somebody with a database tool could do; the number of rows changed.</summary>
    public int Tamper(string sql)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
