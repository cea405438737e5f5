namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Words by which people say that they are not sure of what they remember: たぶん, おそらく, と思います.</summary>
internal static class Doubt
{
    private static readonly string[] Words =
    [
        "たぶん", "多分", "おそらく", "恐らく", "と思う", "と思い", "とおもう", "とおもい", "かもしれ", "かも知れ", "気がし", "気がする", "のはず", "たはず", "うろ覚え",
        "記憶では", "記憶です", "記憶だ", "記憶に", "記憶が", "記憶による",
    ];

    private static readonly string[] Certain = ["確かに", "確かめ", "確かな", "たしかに", "たしかめ", "たしかな"];

    /// <summary>True when the writer says so in a normalised text; 確か counts at its beginning only (明確か, 正確か).</summary>
    public static bool In(string normal) =>
        Array.Exists(Words, w => normal.Contains(w, StringComparison.Ordinal))
        || ((normal.StartsWith("確か", StringComparison.Ordinal) || normal.StartsWith("たしか", StringComparison.Ordinal))
            && !Array.Exists(Certain, w => normal.StartsWith(w, StringComparison.Ordinal)));
}
