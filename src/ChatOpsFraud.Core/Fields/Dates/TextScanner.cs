namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>
/// Finds every date and time in a normalised text and notes what it leaves unread. What it does not know it never
/// guesses: an unread number or word about time makes the answer unsure.
/// </summary>
internal static class TextScanner
{
    /// <summary>Words about time that change or blur the date beside them.</summary>
    private static readonly WordTable<bool> Changing = new(
    [
        ("翌日 翌朝 翌週 翌月 前日 前夜 後日 以降 以後 以前 より前 より後 の後 以外 ではな じゃな でない ではあり じゃあり", true),
        ("営業 予定 期限 締切 締め切り 納期 生年月日 生まれ 以来 まえ のあと 営業日 旧暦 年度 年末 年始 年明け 月明け 週明け 週末 毎", true),
        ("春 夏 秋 冬 上期 下期 上半期 下半期 四半期 前半 後半 半ば 末 初旬 中旬 下旬 上旬 終わり 今頃 今ごろ 朝 夜 夕 昼 晩 未明 深夜 午前 午後 曜 給料日 明け", true),
        ("第 週 初め 始め 最後 最初 残り あとで 後で のちほど 次の 今度の 一日 しあさって 来 令和 平成 昭和 世紀 日前 前 後", true),
    ]);

    /// <summary>Words that name some time without fixing it; they are harmless beside a date.</summary>
    private static readonly WordTable<bool> Vague = new(
    [
        ("最近 近頃 近ごろ 先日 この前 この間 こないだ さっき 先ほど 先程 以前から かつて 昔 いつか 某日 いつも しばらく 数日 数時間 数週間 数か月 数ヶ月 数カ月 数年 数分", true),
    ]);

    public static ScanResult Scan(string text, DateTime now)
    {
        var result = new ScanResult();
        var cursor = new Cursor(text);
        while (!cursor.Done)
        {
            if (Harmless.TrySkip(ref cursor)) continue;
            if (Starts(cursor) && PhraseReader.TryRead(ref cursor, now, out var phrase)) Add(result, phrase, cursor);
            else if (Vague.TryTake(ref cursor, out _)) result.HasVague = true;
            else if (Changing.TryTake(ref cursor, out _)) result.HasUnread = true;
            else if (Counters.TryLength(ref cursor)) continue;
            else if (char.IsAsciiLetterOrDigit(cursor.Current)) result.HasUnread |= SkipWord(ref cursor);
            else cursor.At++;
        }
        return result;
    }

    /// <summary>A period that の continues (今年の感謝祭, 7月の最後) is narrowed by words that were not understood.</summary>
    private static void Add(ScanResult result, Phrase phrase, Cursor cursor)
    {
        result.Phrases.Add(phrase);
        if (phrase is { Second: null, First: { Clock: null, Day: { IsPeriod: true } } } && cursor.Take('の')
            && !cursor.Done)
            result.HasUnread = true;
    }

    /// <summary>A phrase never begins inside a word of letters or digits.</summary>
    private static bool Starts(Cursor cursor) =>
        cursor.At == 0 || !char.IsAsciiLetterOrDigit(cursor.Current) || !char.IsAsciiLetterOrDigit(cursor.Text[cursor.At - 1]);

    /// <summary>Skips letters and digits that belong together; true for a bare number or a time stamp that was not understood.</summary>
    private static bool SkipWord(ref Cursor cursor)
    {
        var (letters, colon) = (false, false);
        while (!cursor.Done && (char.IsAsciiLetterOrDigit(cursor.Current)
            || (".-_:/+".Contains(cursor.Current, StringComparison.Ordinal) && char.IsAsciiDigit(cursor.Peek(1)))))
        {
            letters |= char.IsAsciiLetter(cursor.Current);
            colon |= cursor.Current == ':';
            cursor.At++;
        }
        return !letters || colon;
    }
}
