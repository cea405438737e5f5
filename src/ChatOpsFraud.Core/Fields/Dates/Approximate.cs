namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Words by which people say that a time is not exact; they change the note and the display, not the value.</summary>
internal static class Approximate
{
    private static readonly WordTable<Nearness> Words = new(
    [
        ("ちょい過ぎ ちょいすぎ ちょっと過ぎ 過ぎ すぎ を回った", Nearness.Past),
        ("頃 ごろ ころ くらい ぐらい 前後 あたり 辺り 付近 ほど 程", Nearness.About),
    ]);

    private static readonly string[] Exact = ["ちょうど", "丁度", "ジャスト", "きっかり", "かっきり", "ぴったり"];

    /// <summary>Takes such words and says what they make of the time; of several the last one counts.</summary>
    public static Nearness Skip(ref Cursor cursor)
    {
        var mark = cursor;
        cursor.Spaces();
        var nearness = Nearness.Exact;
        while (Words.TryTake(ref cursor, out var found)) nearness = found;
        if (nearness == Nearness.Exact && !cursor.TakeAny(Exact)) cursor = mark;
        return nearness;
    }
}
