using System.Text.Json;
using System.Text.RegularExpressions;

namespace ChatOpsFraud.Tests.Architecture;

/// <summary>The codes of the wording files of a project, and how its code speaks them.</summary>
internal static partial class SpokenWords
{
    /// <summary>Folders below <c>src</c> that have wording.</summary>
    public static IEnumerable<string> Projects => SourceTree.Files("src", ".ja.json").Select(f => f.Split('/')[1]).Distinct(StringComparer.Ordinal);

    /// <summary>Every code of the project's wording files.</summary>
    public static IReadOnlyList<string> Codes(string project) =>
    [
        .. SourceTree.Files("src", ".ja.json")
            .Where(file => file.StartsWith($"src/{project}/", StringComparison.Ordinal))
            .SelectMany(file =>
            {
                using var wording = JsonDocument.Parse(SourceTree.Text(file));
                return wording.RootElement.EnumerateObject().Select(entry => entry.Name).ToList();
            }),
    ];

    /// <summary>The codes of a project that no code speaks: neither as a literal nor put together from literals.</summary>
    public static IEnumerable<string> Silent(string project)
    {
        var text = string.Join('\n', Speaking().Select(f => f.Text));
        var (literals, areas, beginnings, ends) = (All(Literal(), text), All(Area(), text), All(Beginning(), text), All(End(), text));
        return Codes(project).Where(code =>
            !literals.Contains(code)
            && !areas.Any(area => code.StartsWith(area, StringComparison.Ordinal) && literals.Contains(code[area.Length..]))
            && !beginnings.Any(beginning => code.StartsWith(beginning, StringComparison.Ordinal))
            && !ends.Any(end => code.EndsWith(end, StringComparison.Ordinal) && literals.Contains(code[..^end.Length])));
    }

    /// <summary>Codes that a call speaks as a literal, with the file of the call.</summary>
    public static IEnumerable<(string File, string Code)> Called() =>
        Speaking().SelectMany(f => Call().Matches(f.Text).Select(m => (f.Path, m.Groups["code"].Value)));

    // Code and pages.
    private static IEnumerable<(string Path, string Text)> Speaking() =>
        SourceTree.Src.Select(f => (f.Path, f.Text)).Concat(SourceTree.Files("src", ".razor").Select(f => (f, SourceTree.Text(f))));

    private static HashSet<string> All(Regex pattern, string text) =>
        pattern.Matches(text).Select(m => m.Groups["code"].Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"""(?<code>[A-Za-z][\w.]*)""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Literal();

    [GeneratedRegex(@"""(?<code>[a-z][\w.]*\.)""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Area();

    [GeneratedRegex(@"\$""(?<code>[A-Za-z]\w*\.[\w.]*)\{", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"\$""\{\w+\}(?<code>[\w.]+)""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex End();

    [GeneratedRegex(
        @"\b(Sentence\.Of|Wording\.Of|ProgramText\.Of|DocumentWording\.Of|StorageWording\.Of|SlackWording\.Of|TeamsWording\.Of|\.Say|new StorageFault|\.Notice)\(\s*(NoticeLevel\.\w+,\s*)?""(?<code>[^""{}]+)""",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Call();
}
