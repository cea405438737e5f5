namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Words by which people say that a time is not exact; they change the note, not the value.</summary>
internal static class Approximate
{
    private static readonly string[] Words =
    [
        "ちょい過ぎ", "ちょいすぎ", "ちょっと過ぎ", "過ぎ", "すぎ", "頃", "ごろ", "ころ", "くらい", "ぐらい", "前後", "あたり", "辺り", "付近", "を回った",
    ];

    private static readonly string[] Exact = ["ちょうど", "丁度", "ジャスト", "きっかり", "かっきり", "ぴったり"];

    /// <summary>Takes such words; true when one of them makes the time approximate.</summary>
    public static bool Skip(ref Cursor cursor)
    {
        var mark = cursor;
        cursor.Spaces();
        var found = false;
        while (cursor.TakeAny(Words)) found = true;
        if (!found && !cursor.TakeAny(Exact)) cursor = mark;
        return found;
    }
}
