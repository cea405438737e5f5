using System.Text.RegularExpressions;

namespace ChatOpsFraud.Tests.Architecture;

/// <summary>One C# file of <c>src</c>.</summary>
/// <param name="Path">Below the checkout, with <c>/</c>.</param>
/// <param name="Text">Its text.</param>
/// <param name="Types">Its types outside of other types; file-scoped namespaces put them at the margin.</param>
internal sealed partial record SourceFile(string Path, string Text, IReadOnlyList<SourceType> Types)
{
    /// <summary>Folder of the project below <c>src</c>.</summary>
    public string Project => Path.Split('/')[1];

    /// <summary>Name without ending.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The namespace that the folder says.</summary>
    public string FolderNamespace => string.Join('.', Path.Split('/')[1..^1]);

    /// <summary>The namespace that the file says; null for top-level statements.</summary>
    public string? Namespace => NamespaceLine().Match(Text) is { Success: true } match ? match.Groups["name"].Value : null;

    public static SourceFile Read(string path)
    {
        var text = SourceTree.Text(path);
        return new SourceFile(path, text, [.. TypeLine().Matches(text).Select(m => new SourceType(m.Groups["name"].Value, m.Groups["access"].Value == "public"))]);
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);\r?$", RegexOptions.Multiline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(
        @"^(?<access>public|internal|file) ((sealed|static|abstract|readonly|partial|ref|unsafe) )*(record struct|record class|class|record|struct|enum|interface|delegate [\w<>?]+) (?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex TypeLine();
}
