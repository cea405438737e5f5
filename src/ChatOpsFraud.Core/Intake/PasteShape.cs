using System.Text.RegularExpressions;
using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Tells a pasted text from an answer to one question by its looks alone.</summary>
internal static partial class PasteShape
{
    /// <summary>True for several lines that are not one address, and for a line of several facts.</summary>
    public static bool IsPaste(string text)
    {
        var lines = PastedLine.Split(JapaneseText.Clean(text)).FindAll(l => l.Raw.Length > 0);
        if (lines.Count == 0) return false;
        if (lines.Count == 1) return Facts(lines[0]) > 1;
        return lines.Count > 3 || !IsPlace(lines[0]) || !lines.TrueForAll(l => IsPlace(l) || AddressPattern.IsBuilding(l.Folded));
    }

    private static bool IsPlace(PastedLine line) =>
        PostalPattern.Is(line.Folded) || PostalPattern.In(line.Folded) == 0 || AddressPattern.Begins(line.Folded);

    private static int Facts(PastedLine line)
    {
        var folded = line.Folded.Length > 2000 ? line.Folded[..2000] : line.Folded;
        var labels = LineAnatomy.Cut(line).Count(s => s.Value.Length > 0);
        var kinds = 0;
        foreach (var kind in (ReadOnlySpan<Regex>)[Contact(), Mail(), Moment(), Sum(), Place(), Company()])
            if (kind.IsMatch(folded)) kinds++;
        return Math.Max(labels, kinds);
    }

    [GeneratedRegex(@"(?:^|[^0-9-])0[0-9]{1,3}-[0-9]{2,4}-[0-9]{3,4}(?:[^0-9-]|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Contact();

    [GeneratedRegex(@"[A-Za-z0-9._%+-]@[A-Za-z0-9.-]+\.[A-Za-z]{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex Mail();

    [GeneratedRegex(
        @"[0-9]{1,2}[/月][0-9]{1,2}|[0-9]{1,2}:[0-9]{2}(?:[^0-9A-Fa-f:]|$)|20[0-9]{2}-[0-9]{2}-[0-9]{2}",
        RegexOptions.NonBacktracking)]
    private static partial Regex Moment();

    [GeneratedRegex(@"¥\s?[0-9]|[0-9]\s?円", RegexOptions.NonBacktracking)]
    private static partial Regex Sum();

    [GeneratedRegex(
        @"〒|(?:東京都|北海道|(?:京都|大阪)府|\p{IsCJKUnifiedIdeographs}{2,3}県)\p{L}{1,8}[市区町村郡]", RegexOptions.NonBacktracking)]
    private static partial Regex Place();

    [GeneratedRegex(@"株式会社|有限会社|合同会社|\(株\)", RegexOptions.NonBacktracking)]
    private static partial Regex Company();
}
