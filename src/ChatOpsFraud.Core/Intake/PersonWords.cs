using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>The name in a text that names a person, without 様 and without the reading in brackets.</summary>
internal static partial class PersonWords
{
    private const int LongestName = 40;

    /// <summary>True when 様, さま, 殿 or 御中 ends the text or stands before brackets.</summary>
    public static bool HasHonorific(string text) => Honorific().IsMatch(text);

    /// <summary>The name as written, or null when the text is not only a name.</summary>
    public static string? Name(string text)
    {
        var name = Reading().Replace(text.Trim(), "").Trim();
        name = Honorific().Replace(name, "$1").Trim();
        name = Reading().Replace(name, "").Trim();
        return name.Length is > 0 and <= LongestName && Plain().IsMatch(name) && !NoName().IsMatch(name) ? name : null;
    }

    /// <summary>True for a folded text that is a name by its looks: with 様, or family and given name apart.</summary>
    public static bool IsSurelyName(string folded) =>
        Name(folded) is { } name && (HasHonorific(folded) || TwoWords().IsMatch(name));

    [GeneratedRegex(
        @"^(?:[\p{IsCJKUnifiedIdeographs}々ヶ]{1,4}\s[\p{IsCJKUnifiedIdeographs}々\p{IsHiragana}]{1,4}|[\p{IsKatakana}ー]{1,8}(?:\s[\p{IsKatakana}ー]{1,8}){1,3})$",
        RegexOptions.NonBacktracking)]
    private static partial Regex TwoWords();

    [GeneratedRegex(@"[\s　]*(?:様|さま|殿|御中|さん|氏|宛て?)[\s　]*($|[(（])", RegexOptions.NonBacktracking)]
    private static partial Regex Honorific();

    [GeneratedRegex(
        @"[\s　]*[(（〔\[][\p{IsKatakana}\p{IsHiragana}\uFF66-\uFF9F\s　ー・･]+(?:様|さま)?[)）〕\]][\s　]*",
        RegexOptions.NonBacktracking)]
    private static partial Regex Reading();

    [GeneratedRegex(@"^[\p{L}\p{M}\s　・･.,'’ー々〆ヶ＝=()（）-]+$", RegexOptions.NonBacktracking)]
    private static partial Regex Plain();

    [GeneratedRegex(
        @"^の\s|^(?:名義|氏名|名前|お名前|住所|電話|なし|無し|自宅|会社|実家|職場|倉庫|本社|都内|市内|店舗)|[都道府県市区]$|(?:営業所|センター|倉庫|マンション|アパート|ホテル|どこか)$|[()]|納品"
        + @"|未定|別途|同じ|同一|不明|登録|確認|請求|日本$|円$|配送|宅配|運輸|急便|株主|様子|です|ます|から|について|情報|について|下さい|ください|否認|注文|カード|電話|連絡",
        RegexOptions.NonBacktracking)]
    private static partial Regex NoName();
}
