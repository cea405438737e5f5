using System.Globalization;

namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>
/// The tables, as steps that are never changed once released: <c>Schema/001.sql</c>, <c>002.sql</c> … A new file runs all of them, an
/// older one those it has not seen. <c>user_version</c> is the last step that was run.
/// </summary>
internal static class SqliteSchema
{
    private const string Prefix = "ChatOpsFraud.Storage.Sqlite.Schema.";

    private static readonly Lazy<IReadOnlyList<string>> Steps = new(() =>
    [
        .. typeof(SqliteSchema).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Text),
    ]);

    /// <summary>The version that this program writes.</summary>
    public static long Current => Steps.Value.Count;

    /// <summary>Brings a file to the current version; only inside a transaction.</summary>
    public static void Upgrade(SqliteFile file)
    {
        foreach (var step in Steps.Value.Skip((int)VersionOf(file))) file.Run(step);
        file.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Current}"));
    }

    /// <summary>The last step that was run on the file; 0 for an empty one.</summary>
    public static long VersionOf(SqliteFile file) => file.Number("PRAGMA user_version");

    private static string Text(string name)
    {
        using var stream = typeof(SqliteSchema).Assembly.GetManifestResourceStream(name)!;
        using var text = new StreamReader(stream);
        return text.ReadToEnd();
    }
}
