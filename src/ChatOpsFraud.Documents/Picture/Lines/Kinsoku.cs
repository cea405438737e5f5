namespace ChatOpsFraud.Documents.Picture.Lines;

/// <summary>禁則: which characters may not begin or end a line of Japanese text (JIS X 4051).</summary>
internal static class Kinsoku
{
    private const string NeverFirst =
        "!%),.:;?]}¢°’”‰′″℃‐–、。々〉》」』】〕〗〙〟〜～ぁぃぅぇぉっゃゅょゎゕゖ゛゜ゝゞァィゥェォッャュョヮヵヶ・ーヽヾ！％），．：；？］｝￠｡｣､･ｧｨｩｪｫｬｭｮｯｰﾞﾟ";

    private const string NeverLast = "([{£¥$#@‘“〈《「『【〔〖〘〝〒№（［｛｢￡￥＄＃＠";

    private const string Hanging = "、。，．､｡";

    private const string Inseparable = "…‥―—";

    /// <summary>True when <paramref name="element"/> may not begin a line.</summary>
    public static bool MayNotBegin(ReadOnlySpan<char> element) => NeverFirst.Contains(element[0], StringComparison.Ordinal);

    /// <summary>True when <paramref name="element"/> may not end a line.</summary>
    public static bool MayNotEnd(ReadOnlySpan<char> element) => NeverLast.Contains(element[0], StringComparison.Ordinal);

    /// <summary>True for a full stop or comma, which may stand beyond the end of a full line (ぶら下げ).</summary>
    public static bool MayHang(ReadOnlySpan<char> element) => element.Length == 1 && Hanging.Contains(element[0], StringComparison.Ordinal);

    /// <summary>True for two that make one sign, such as ……</summary>
    public static bool AreInseparable(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        before[0] == after[0] && Inseparable.Contains(before[0], StringComparison.Ordinal);
}
