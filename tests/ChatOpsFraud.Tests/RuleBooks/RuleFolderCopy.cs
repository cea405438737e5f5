using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Approval;
using ChatOpsFraud.RuleBooks;
using ChatOpsFraud.Storage.RuleSets;
using ChatOpsFraud.Storage.Sqlite;
using ChatOpsFraud.Tests.Architecture;

namespace ChatOpsFraud.Tests.RuleBooks;

/// <summary>A copy of the shipped rules to be changed, with a store beside it.</summary>
internal sealed class RuleFolderCopy : IAsyncDisposable
{
    private readonly DirectoryInfo _place = Directory.CreateTempSubdirectory("chatopsfraud-rules-");
    private readonly Lazy<SqliteCaseStore> _store;

    public RuleFolderCopy()
    {
        Folder = Path.Combine(_place.FullName, "rules");
        _store = new(() => SqliteCaseStore.Open(new SqliteStoreOptions { Path = Path.Combine(_place.FullName, "cases.db") }));
        Copy(Folder);
    }

    public string Folder { get; }

    public IRuleArchive Archive => _store.Value.RuleArchive;

    public string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(Folder, file), text);

    public void Change(string file, string from, string to)
    {
        Assert.Contains(from, Text(file), StringComparison.Ordinal);
        Write(file, Text(file).Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>Approves the files as they are.</summary>
    public RuleLock Lock()
    {
        var set = RuleSet.Read(RuleFolder.Read(Folder)).Sound;
        var approval = Approvals.Approve(set, "青葉", "若松", new DateTimeOffset(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(9))).Lock!;
        Write(RuleLock.FileName, RuleLockFile.Write(approval));
        return approval;
    }

    /// <summary>Puts a further set beside the folder's own.</summary>
    public void AddEdition(string edition, string from)
    {
        var folder = Path.Combine(Folder, "editions", edition);
        Copy(folder);
        File.WriteAllText(
            Path.Combine(folder, "ruleset.json"),
            $$"""{ "$schema": "schema/ruleset.schema.json", "title": "次の規則", "edition": "{{edition}}", "effectiveFrom": "{{from}}" }""");
    }

    public async ValueTask DisposeAsync()
    {
        if (_store.IsValueCreated) await _store.Value.DisposeAsync();
        _place.Delete(recursive: true);
    }

    private static void Copy(string folder)
    {
        var shipped = Path.Combine(SourceTree.Root, "rules");
        foreach (var file in Directory.EnumerateFiles(shipped, "*.json", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
