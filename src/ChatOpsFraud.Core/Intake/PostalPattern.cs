using System.Text.RegularExpressions;
using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Where a Japanese postal code stands in a text.</summary>
internal static partial class PostalPattern
{
    /// <summary>The code as <c>530-0001</c>, or empty when the text begins with none.</summary>
    public static string Of(string text)
    {
        var match = AtStart().Match(JapaneseText.Fold(text));
        return match.Success ? $"{match.Groups[1].ValueSpan}-{match.Groups[2].ValueSpan}" : "";
    }

    /// <summary>A folded text without the code at its start.</summary>
    public static string Without(string folded) =>
        AtStart().Match(folded) is { Success: true } match ? folded[(match.Groups[2].Index + match.Groups[2].Length)..] : folded;

    /// <summary>〒113-0033 of (113-0033) at the start of a text; any other text as it is.</summary>
    public static string Unbracketed(string text) => Bracketed().Replace(text, "〒$1 ");

    /// <summary>Place of a code with its mark in a folded line, or -1.</summary>
    public static int In(string folded) => Anywhere().Match(folded) is { Success: true } match ? match.Index : -1;

    /// <summary>True when a folded line holds a code and nothing else.</summary>
    public static bool Is(string folded) => Alone().IsMatch(folded);

    [GeneratedRegex(@"^(?:〒|T|郵便番号)?\s*:?\s*([0-9]{3})\s?-?\s?([0-9]{4})(?:[^0-9-]|$)", RegexOptions.NonBacktracking)]
    private static partial Regex AtStart();

    [GeneratedRegex(@"〒\s?[0-9]{3}\s?[-ー]?\s?[0-9]{4}|(?:^|\s)[0-9]{3}-[0-9]{4}\s+\p{L}", RegexOptions.NonBacktracking)]
    private static partial Regex Anywhere();

    [GeneratedRegex(@"^[(（]〒?\s?([0-9０-９]{3}[-－‐−ー]?[0-9０-９]{4})[)）]\s*", RegexOptions.NonBacktracking)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^(?:〒\s?[0-9]{3}\s?[-ー]?\s?[0-9]{4}|[0-9]{3}-[0-9]{4})$", RegexOptions.NonBacktracking)]
    private static partial Regex Alone();
}
