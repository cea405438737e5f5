namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>
/// Skips what looks like a date and is none: counts, prices, telephone and order numbers, IP addresses, versions,
/// mail addresses, and words that hold a word about time (毎日, 一度, 十分な).
/// </summary>
internal static class Harmless
{
    private static readonly WordTable<bool> Words = new(
    [
        ("毎日新聞 一日中 一日も早く 一日一 日々 日本 日時 日付 年月日 時刻 時間帯 時間 一時的 一時停止 一時保留 一時", true),
        ("一度 一部 一番 一緒 一切 一般 一致 一応 一旦 一通 一律 一覧 一同 十分な 十分に 十分の 不十分 三者 二重 二次 第三者 四国 千秋楽 万一 万が一 統一 唯一 単一", true),
        ("なまえ 初めて 始めて 始めま こんにちは こんばんは おはよう 前回 前後 前払い 前者 名前 事前 午前様 後払い 後ほど 最後 後述 今後 その後 前述 以前の担当 手前 弊社 本人 前提 直前", true),
        ("来店 来社 朝食 昼食 夕食 夜食 晩ご飯 晩御飯 夕飯 朝ごはん 昼ごはん 昼休み 朝礼 夜勤 日勤 本来 従来 出来 由来 到来 未来 世紀末 世紀の 次第 末尾 期末 端末 粗末 月額 月次 夜間対応 夏目 秋田 春日 冬季", true),
    ]);

    private static readonly WordTable<bool> Labels = new(
    [
        ("注文番号 注文no 注文id 受注番号 オーダー番号 伝票番号 追跡番号 問い合わせ番号 問合せ番号 お問い合わせ番号 管理番号 会員番号 顧客番号 取引番号 決済番号 承認番号 口座番号", true),
        ("電話番号 電話 携帯 tel fax 郵便番号 番号 no. no № # 〒 id コード 型番 品番 version ver. ver バージョン order port ポート 金額 価格 合計 代金 料金 単価 ip", true),
    ]);

    public static bool TrySkip(ref Cursor cursor)
    {
        if (Words.TryTake(ref cursor, out _)) return true;
        if (TryLabelled(ref cursor)) return true;
        if (cursor.Current is '¥' or '$' or '€') return TryPrice(ref cursor);
        if (char.IsAsciiDigit(cursor.Current) || cursor.Current == '+') return NumberShapes.TrySkip(ref cursor);
        if (NumberReader.IsKanji(cursor.Current)) return TryCount(ref cursor);
        return char.IsAsciiLetter(cursor.Current) && NumberShapes.TrySkipAddress(ref cursor);
    }

    /// <summary>注文番号 20261120-0042: whatever number follows the label belongs to it.</summary>
    private static bool TryLabelled(ref Cursor cursor)
    {
        var mark = cursor;
        if (cursor.At > 0 && char.IsAsciiLetter(cursor.Current) && char.IsAsciiLetterOrDigit(cursor.Text[cursor.At - 1])) return false;
        if (!Labels.TryTake(ref cursor, out _)) return false;
        if (char.IsAsciiLetter(cursor.Text[cursor.At - 1]) && char.IsAsciiLetter(cursor.Current))
        {
            cursor = mark;
            return false;
        }
        cursor.Any(" :：は=#「");
        var start = cursor.At;
        while (!cursor.Done && (char.IsAsciiLetterOrDigit(cursor.Current) || cursor.Current is '-' or '_' or '+' or '.' or '(' or ')'
            || SpacedDigits(cursor)))
            cursor.At++;
        if (cursor.At == start) cursor.At = start;
        return true;
    }

    /// <summary>A telephone number may hold spaces; a date behind the label begins a new word with four digits and a separator.</summary>
    private static bool SpacedDigits(Cursor cursor)
    {
        if (cursor.Current != ' ' || !char.IsAsciiDigit(cursor.Peek(1)) || cursor.At == 0
            || !char.IsAsciiDigit(cursor.Text[cursor.At - 1]))
            return false;
        var length = 1;
        while (char.IsAsciiDigit(cursor.Peek(length))) length++;
        return cursor.Peek(length) is not ('/' or ':' or '月' or '年' or '日' or '時') && !(length == 5 && cursor.Peek(5) == '-');
    }

    private static bool TryPrice(ref Cursor cursor)
    {
        cursor.At++;
        cursor.Any(" 0123456789,.");
        return true;
    }

    private static bool TryCount(ref Cursor cursor)
    {
        var mark = cursor;
        if (NumberReader.TryRead(ref cursor, out _) && Counters.TryTake(ref cursor)) return true;
        cursor = mark;
        return false;
    }
}
