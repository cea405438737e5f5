using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>
/// Takes a postal code out of a text. Only where it cannot be something else: behind 〒 or its label, or at the very
/// start. Further behind without a mark, 123-4567 may be a house number.
/// </summary>
internal static partial class PostalCodeScan
{
    /// <summary>The code, or null, and the text without it.</summary>
    public static (PostalCode? Code, string Text) Take(string clean)
    {
        var match = clean.Contains('〒', StringComparison.Ordinal) || clean.Contains("番号", StringComparison.Ordinal)
            ? Marked().Match(clean)
            : Match.Empty;
        if (!match.Success && StartsWithCode(clean)) match = AtStart().Match(clean);
        if (!match.Success) return (null, clean);
        var code = match.Groups["code"];
        return (new(Number(code.ValueSpan)), string.Concat(clean.AsSpan(0, match.Index), " ", clean.AsSpan(code.Index + code.Length)));
    }

    /// <summary>A code at the end of a text, without a mark; it may be a number of another kind, so hold it against the address.</summary>
    public static (PostalCode? Code, string Text) TakeAtEnd(string text)
    {
        if (text.Length < 9 || !char.IsAsciiDigit(text[^1]) || text[^5] != '-') return (null, text);
        var match = AtEnd().Match(text);
        return match.Success ? (new(Number(match.Groups["code"].ValueSpan)), text[..match.Index].TrimEnd()) : (null, text);
    }

    /// <summary>True for a character that may stand between the digits or around the code.</summary>
    public static bool IsFiller(char c) => char.IsWhiteSpace(c) || c is '-' or '〒' or ':' or '.' or '。' or '郵' or '便' or '番' or '号';

    private static int Number(ReadOnlySpan<char> code)
    {
        var number = 0;
        foreach (var c in code)
        {
            if (char.IsAsciiDigit(c)) number = number * 10 + (c - '0');
        }
        return number;
    }

    private static bool StartsWithCode(string clean)
    {
        foreach (var c in clean)
        {
            if (char.IsAsciiDigit(c)) return true;
            if (!char.IsWhiteSpace(c) && c != '(') return false;
        }
        return false;
    }

    [GeneratedRegex(@"\(?(〒|郵便番号)\s*(は|:|=|】|\])?\s*〒?\s*(?<code>[0-9]{3}\s*-?\s*[0-9]{4})([^0-9]|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Marked();

    [GeneratedRegex(@"[\s(](?<code>[0-9]{3}-[0-9]{4})$", RegexOptions.NonBacktracking)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"^\s*\(?(?<code>[0-9]{3}\s*-\s*[0-9]{4}|[0-9]{3}\s+[0-9]{4}|[0-9]{7})([^0-9-]|$)", RegexOptions.NonBacktracking)]
    private static partial Regex AtStart();
}
