using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Storage.Tests.Desk;

/// <summary>The rules of this checkout.</summary>
internal sealed class ShippedBook(RuleBook book) : IRuleBooks
{
    public static IReadOnlyDictionary<string, string> Files { get; } = ReadFiles();

    public static ShippedBook Instance { get; } = new(Of(Files));

    public RuleBook Current => book;

    public static RuleBook Of(IReadOnlyDictionary<string, string> files) => new(RuleSet.Read(files).Sound, QuestionnaireReader.Read(files).Sound);

    public RuleBook? Find(string hash) => hash == book.Hash ? book : null;

    private static Dictionary<string, string> ReadFiles()
    {
        var folder = Folder();
        return Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .ToDictionary(p => Path.GetRelativePath(folder, p).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
    }

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "ChatOpsFraud.sln"))) return Path.Combine(folder.FullName, "rules");
        throw new DirectoryNotFoundException("ChatOpsFraud.sln is not above the tests.");
    }
}
