using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Parts an address from a name that was written behind it.</summary>
internal static partial class AddressName
{
    /// <summary>Both parts; the address is null when words behind its numbers may be a person or a building.</summary>
    /// <param name="text">Address, and perhaps a name.</param>
    /// <param name="nameFollows">True where a telephone number followed, as it does behind a person and not behind a building.</param>
    public static (string? Address, string? Name) Split(string text, bool nameFollows = false)
    {
        var folded = string.Concat(text.Select(PastedLine.Fold));
        if (Honoured().Match(folded) is { Success: true } honoured) return Parts(text, honoured);
        if (PersonWords.HasHonorific(text)) return (null, null);
        if (Spaced().Match(folded) is { Success: true } spaced) return IsPlace(spaced.Groups[2].Value) ? (text, null) : Parts(text, spaced);
        // A stroke is no part of an address: what stands behind it is something else.
        if (Stroke().Match(folded) is { Success: true } stroke && !IsPlace(stroke.Groups[2].Value)) return Parts(text, stroke);
        if (Doubtful().Match(folded) is not { Success: true } doubt || IsPlace(doubt.Groups[2].Value)) return (text, null);
        return nameFollows || Foreign().IsMatch(doubt.Groups[2].Value) ? Parts(text, doubt) : (null, null);
    }

    private static (string?, string?) Parts(string text, Match match) =>
        (text[..match.Groups[1].Length].Trim(), PersonWords.Name(text[match.Groups[2].Index..]));

    private static bool IsPlace(string words) => AddressPattern.IsBuilding(words) || Place().IsMatch(words);

    // Only where a number or a room ends the address, else the building could be taken for a name.
    [GeneratedRegex(
        @"^(.*[0-9号室階A-Z棟])(?:\s*の\s*|[\s、/]+)([\p{L}・ー]{1,12}(?:\s[\p{L}・ー]{1,12}){0,3}\s*(?:様|さま|殿|さん|氏|宛て?))$", RegexOptions.NonBacktracking)]
    private static partial Regex Honoured();

    [GeneratedRegex(
        @"^(.*[0-9号室階F])[\s、/]+(\p{IsCJKUnifiedIdeographs}{1,3}\s\p{IsCJKUnifiedIdeographs}{1,3})$", RegexOptions.NonBacktracking)]
    private static partial Regex Spaced();

    [GeneratedRegex(
        @"^(.*[0-9号室階F])[\s、/]+(\p{IsCJKUnifiedIdeographs}{2,4}|[\p{IsKatakana}ー・]{1,8}(?:\s[\p{IsKatakana}ー・]{1,8}){1,3})$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Doubtful();

    // Short words in katakana, several of them: buildings are named in one, or are known by their words.
    [GeneratedRegex(@"^[\p{IsKatakana}ー]{1,6}(?:\s[\p{IsKatakana}ー]{1,6}){1,3}$", RegexOptions.NonBacktracking)]
    private static partial Regex Foreign();

    [GeneratedRegex(@"^(.*[0-9号室階F])\s*/\s*([\p{L}・ー]{1,12}(?:\s[\p{L}・ー]{1,12}){0,3})$", RegexOptions.NonBacktracking)]
    private static partial Regex Stroke();

    [GeneratedRegex("(?:館|荘|閣|苑|寮|棟|園|邸|舎|店|庁|社|院|校|局|内|方|宅|号|階|室|所|堂|会|町|丁目|番地)$", RegexOptions.NonBacktracking)]
    private static partial Regex Place();
}
