using System.Text.RegularExpressions;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Intake;

/// <summary>
/// Reads from a memo that the card company called, on which day, and that the card holder denies the purchase; only where it is
/// plainly said.
/// </summary>
internal static partial class CallMemo
{
    private const string Desk = "不正|加盟店|セキュリティ|与信|信用|審査|リスク|業務|オーソリ|カスタマー|管理|調査|モニタリング|コール|サポート|センター|デスク";

    /// <summary>Puts what a line plainly says.</summary>
    public static void Read(Draft draft, PastedLine line)
    {
        foreach (var sentence in line.Sentences()) ReadSentence(draft, sentence);
    }

    /// <summary>
    /// The day in the title of a memo about a call, as in 11/20 13:30 受電メモ. It counts only in a text that speaks of a card company.
    /// </summary>
    public static void ReadTitle(Draft draft, PastedLine line)
    {
        foreach (var sentence in line.Sentences()) ReadTitleSentence(draft, sentence);
    }

    private static void ReadTitleSentence(Draft draft, PastedLine line)
    {
        if (line.Folded.Length > 60 || !Title().IsMatch(line.Folded) || Doubt().IsMatch(line.Folded)) return;
        draft.IsCallMemo = true;
        var days = Day().Matches(line.Folded).ToList();
        if (days is [var day, ..] && days.TrueForAll(d => d.Value == day.Value))
            draft.Case.Put(CaseField.DiscoveredOn, line.Raw.Substring(day.Index, day.Length), line, weak: true);
    }

    private static void ReadSentence(Draft draft, PastedLine line)
    {
        if (line.Folded.Length > 200 || Doubt().IsMatch(Denied(line.Folded))) return;
        var call = Call().Match(line.Folded);
        if (!call.Success) call = NamedCall().Match(line.Folded);
        // The holder's own call is not the card company's.
        if (call.Success && !Holder().IsMatch(call.Value)) Called(draft, line, call.Index + call.Value.IndexOf("カード", StringComparison.Ordinal));
        else if (Contact().Match(line.Folded) is { Success: true } contact && !Holder().IsMatch(contact.Value)
            && Day().Matches(line.Folded).ToList() is [{ Index: < 4 } day])
            draft.Case.Put(CaseField.DiscoveredOn, line.Raw.Substring(day.Index, day.Length), line, weak: true);
        if (Denial().IsMatch(line.Folded)) draft.Case.Put(CaseField.Reason, Sentence.Of("intake.holderDenies").Text, line, weak: true);
    }

    /// <summary>A text without the words that deny the holder's purchase, which are no doubt.</summary>
    public static string Denied(string folded) => NotTheirs().Replace(folded, "否認");

    private static void Called(Draft draft, PastedLine line, int call)
    {
        draft.Case.Put(CaseField.Discovery, Sentence.Of("intake.cardCompanyCalled").Text, line, weak: true);
        // The hour and the caller have no field of their own.
        if (Particulars().IsMatch(line.Folded)) draft.Remain(line);
        var days = Day().Matches(line.Folded).ToList();
        // Of several days the call's own is the only one before it.
        if (days.Count > 1) days = days.FindAll(d => d.Index < call);
        if (days.Count == 1) draft.Case.Put(CaseField.DiscoveredOn, line.Raw.Substring(days[0].Index, days[0].Length), line, weak: true);
    }

    [GeneratedRegex(
        @"カード会社(?:様|さん|の.{0,12}|\([^)]{1,20}\))?(?:より|から|の)(?:の|、|お)?(?:.{0,40}?)(?:入電|着電|受電|架電|電話|TEL|tel|℡)"
        + @"|(?:入電|受電|電話).{0,4}(?:カード会社)(?:より|から)",
        RegexOptions.NonBacktracking)]
    private static partial Regex Call();

    [GeneratedRegex(
        @"(?:^|[\s、。「(・に])(?:[0-9時頃ごろ分、:/]*)(?:株式会社)?[\p{L}ー]{2,14}カード(?:株式会社)?(?:(?:様|さん|の|\s|\("
        + @"|\p{IsCJKUnifiedIdeographs}{1,4}(?:様|さん)|" + Desk + @").{0,24}?)?(?:より|から)(?:の|、|お)?.{0,20}?(?:入電|着電|受電|架電|電話|TEL|tel|℡)",
        RegexOptions.NonBacktracking)]
    private static partial Regex NamedCall();

    [GeneratedRegex("(?:会員|名義人|本人|利用者|所有者|お客)(?:様|さん|の方)?(?:ご?本人)?(?:様|さん)?(?:より|から)", RegexOptions.NonBacktracking)]
    private static partial Regex Holder();

    // 11/20 しらさぎカードより照会: by whatever means it came.
    [GeneratedRegex(
        @"[\p{L}ー]{0,14}カード(?:会社|株式会社)?[^。]{0,24}?(?:より|から)[^。]{0,16}?(?:連絡|照会|通報|通知|問い?合わ?せ|依頼|申告)",
        RegexOptions.NonBacktracking)]
    private static partial Regex Contact();

    [GeneratedRegex(
        @"(?:受電|入電|着電|電話|TEL|tel|℡)(?:メモ|記録|報告|連絡票|受付票|応対)|^[^\p{L}]*(?:受電|入電|着電)(?:日時?)?[\s:]*[0-9]"
        + @"|カード会社(?:様|さん)?(?:TEL|tel|℡|電話|入電)[\s:]*[0-9]{1,2}[/月][0-9]"
        + @"|カード会社(?:様|さん)?(?:から|より)の?(?:電話|ご?連絡|入電|照会|問い?合わ?せ)[^\p{L}]*$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Title();

    [GeneratedRegex("(?:本人|会員|名義人)(?:様|さん)?(?:の|による)(?:ご)?(?:利用|購入|注文|取引)では(?:ない|なく|ありません)", RegexOptions.NonBacktracking)]
    private static partial Regex NotTheirs();

    [GeneratedRegex(@"[0-9]{1,2}(?:時|:[0-9]{2})|(?:様|さん|氏)|0[0-9]{1,3}-", RegexOptions.NonBacktracking)]
    private static partial Regex Particulars();

    [GeneratedRegex(
        @"(?:会員|名義人|カード会員|カード名義人|本人|カードの持ち主)(?:様|さま|さん|の方)?(?:ご本人)?(?:は|が|より|から)?[、\s]?(?:当該|この|本|その"
        + @"|今回の)?(?:カード|取引|注文)?の?(?:ご)?(?:利用|購入|注文|取引)?(?:を|に|は|について)?(?:否認|身に覚えがない|身に覚えが無い|覚えがない|覚えが無い"
        + @"|心当たりがない|認めていない|していないと|使っていない|使ってない|使った覚え|利用していない)",
        RegexOptions.NonBacktracking)]
    private static partial Regex Denial();

    // A line that asks, denies or only expects says nothing plainly.
    [GeneratedRegex(
        @"否認(?:して(?:おらず|いない|いません)|か|なし|の(?:有無|場合)|する場合|した場合)|かどうか|でしょうか|ですか|\?|れば|たら|場合|予定|かもしれ|可能性|(?:電話|入電"
        + @"|連絡)(?:は|が)?(?:なし|無し|ない|まだ|待ち|番号)|未着|折り返し|確認中|不通|つながら|出ない|と思|要確認|はず|ではなく|ではない",
        RegexOptions.NonBacktracking)]
    private static partial Regex Doubt();

    // 本日 and 昨日 are those of the day on which the memo was written, which may be another one.
    [GeneratedRegex(@"(?:(?:20)?[0-9]{2}[/年.-]\s?)?[0-9]{1,2}[/月]\s?[0-9]{1,2}日?", RegexOptions.NonBacktracking)]
    private static partial Regex Day();
}
