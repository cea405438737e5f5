namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Words behind a number that make it a count or a measure instead of a date.</summary>
internal static class Counters
{
    private static readonly WordTable<bool> Words = new(
    [
        ("回 件 個 箇所 か所 ヶ所 円 人 名 台 点 枚 本 歳 才 社 番 号 通 行 割 倍 度 階 丁目 番地 番目 つ 箱 冊 着 足 袋 缶 組 口 目 品", true),
        ("セット 種類 ポイント パーセント % メートル センチ ミリ インチ ドル ユーロ コイン キロ グラム リットル 万 億 千円 百円 アカウント アイテム", true),
        ("kg g cm mm km m mp px gb mb kb tb pt usd yen ml l 注文 桁 文字 種 カ所 店舗 国 都市 世帯 件目 回目 位 級 世紀 期 pcs", true),
        ("年生 年ぶり 連休", true),
    ]);

    /// <summary>Lengths of time; only what is not a distance from now (2時間前) is one.</summary>
    private static readonly WordTable<bool> Lengths = new([("時間 分間 秒間 分 秒 日間 週間 か月間 ヶ月間 ヵ月間 カ月間 箇月間 年間", true)]);

    /// <summary>Takes 3時間, 2日間: how long, not when.</summary>
    public static bool TryLength(ref Cursor cursor)
    {
        var mark = cursor;
        if (NumberReader.TryRead(ref cursor, out _) && Lengths.TryTake(ref cursor, out _)
            && !(cursor.Current is '前' or '後' or '以' or '半'))
            return true;
        cursor = mark;
        return false;
    }

    public static bool Sees(Cursor cursor) => TryTake(ref cursor);

    public static bool TryTake(ref Cursor cursor)
    {
        var mark = cursor;
        if (Words.TryTake(ref cursor, out _) && !(char.IsAsciiLetter(cursor.Text[cursor.At - 1])
            && char.IsAsciiLetter(cursor.Current)))
            return true;
        cursor = mark;
        return false;
    }
}
