using System.Text.RegularExpressions;
using ChatOpsFraud.Storage.Text;

namespace ChatOpsFraud.Storage.Tests.Text;

public sealed partial class StorageWordingTests
{
    [Fact]
    public void Codes_InTheSource_AreThoseOfTheWording()
    {
        var source = Directory.EnumerateFiles(SourceFolder(), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(f => Code().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value));
        Assert.Equal(StorageWording.Codes.Order(StringComparer.Ordinal), source.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Sentences_AreShortAndEndWithAFullStop()
    {
        foreach (var code in StorageWording.Codes)
        {
            var text = StorageWording.Of(code);
            Assert.EndsWith("。", text, StringComparison.Ordinal);
            Assert.All(text.Split('。'), sentence => Assert.True(sentence.Length <= 60, sentence));
        }
    }

    [Fact]
    public void Of_Arguments_FillTheGaps() =>
        Assert.StartsWith("事案2026-0001の3番目の記録", StorageWording.Of("storage.eventUnreadable", "2026-0001", "3"), StringComparison.Ordinal);

    private static string SourceFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ChatOpsFraud.sln"))) folder = folder.Parent;
        if (folder is null) Assert.Skip("The source is not beside the tests.");
        return Path.Combine(folder!.FullName, "src", "ChatOpsFraud.Storage");
    }

    [GeneratedRegex("\"(storage\\.[A-Za-z.]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
