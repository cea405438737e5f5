using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Fields;

/// <summary>はい or いいえ, from everyday words. A text that says both, or neither, is never guessed.</summary>
public sealed partial record YesNo
{
    private static readonly FrozenSet<string> YesWords = Set(
        "はい ハイ うん ええ ああ そう そうです そのとおり その通り おっしゃるとおり もちろん 勿論 有 有り あり ある あります ありました あった アリ "
        + "有ります 有る 使っている 使っています 使ってる 使用している 使用しています 利用している 利用しています 利用あり している しています してる しました した "
        + "してます いる います 頼んでいる 頼んでいます 委託している 委託しています 委託あり 該当 該当する 該当します 疑いあり 疑いがある 疑いがあります "
        + "残っている 残っています 残ってる とってある 取っています 可 可能 できる できます 正しい 合っている 合っています 合ってる あってます あっています "
        + "大丈夫 問題ない 問題ありません 問題なし 間違いない 間違いありません 間違いなし 違いない 違いありません オーケー オッケー 了解 承知しました "
        + "ok okay yes yep yeah y true t 1 1番 ○ 〇 ◯ ◎ ✓ ✔ ☑ ⭕ 👍 🙆 はいはい はあい はーい 合ってます イエス");

    private static readonly FrozenSet<string> NoWords = Set(
        "いいえ イイエ いえ いえいえ いや いやいや ううん いーえ ノー 無 無し なし ナシ ない ないです 無い 無いです ありません ありませんでした なかった なかったです "
        + "違う 違います ちがう ちがいます 違いました 使っていない 使っていません 使ってない 使ってません 使用していない 使用していません 使用なし 利用していない "
        + "利用していません 利用なし していない していません してない してません しません しない しなかった しておりません いない いません 頼んでいない 頼んでいません "
        + "委託していない 委託していません 委託なし 該当しない 該当しません 該当なし 非該当 疑いなし 疑いはない 疑いはありません 疑いない 特にない 特になし 特にありません "
        + "特に無し 残っていない 残っていません 残ってない 不可 できない できません 間違い 間違っている 間違っています 間違ってる 合っていない 合っていません 正しくない "
        + "まだ まだない まだです no nope n false f 2 2番 × ✕ ✖ ❌ ❎ ✗ ✘ x 👎 🙅 だめ ダメ 駄目 ng");

    private YesNo(bool isYes) => IsYes = isYes;

    /// <summary>True for はい.</summary>
    public bool IsYes { get; }

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    public string Canonical => IsYes ? "yes" : "no";

    /// <summary>有 or 無, as the statement's 「有無」 rows say it.</summary>
    public string Display => Sentence.Of(IsYes ? "field.yesNo.yes" : "field.yesNo.no").Text;

    /// <summary>Reads an everyday yes or no; 「ないことはない」 and the like stay unread.</summary>
    public static Parsed<YesNo> Parse(string text) =>
        TypedAnswer.Read(text, 60).Then(core =>
        {
            var word = Word(Topic().Replace(core, ""));
            if (YesWords.Contains(word)) return Parsed<YesNo>.Of(new YesNo(true));
            if (NoWords.Contains(word)) return Parsed<YesNo>.Of(new YesNo(false));
            return (FirstWord(core) ?? Lead(core)) is { } first
                ? Parsed<YesNo>.Of(new YesNo(first))
                : FieldFormat.Refuse<YesNo>("field.yesNo.unread", "field.yesNo.hint", FieldFormat.Quote(core));
        });

    /// <summary>The value for storing and showing.</summary>
    public FieldValue ToFieldValue() => FieldValue.Of(Canonical, Display);

    private static string Word(string core) =>
        core.Replace(" ", "", StringComparison.Ordinal).TrimEnd('~', 'ー', '-', '!', '。', 'よ', 'ね', 'っ', '\uFE0F').ToLowerInvariant();

    /// <summary>「はい、あります」: the first word decides when the rest is missing or says the same.</summary>
    private static bool? FirstWord(string core)
    {
        var parts = core.Split([' ', '、', ',', '。', '!', '.', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is < 2 or > 4) return null;
        bool? said = null;
        foreach (var part in parts)
        {
            var word = Word(Polite(part));
            var yes = YesWords.Contains(word);
            if (!yes && !NoWords.Contains(word)) return null;
            if (said is { } earlier && earlier != yes) return null;
            said = yes;
        }
        return said;
    }

    /// <summary>「はい、サーバーに残っています」: the first word decides when nothing behind it speaks against it.</summary>
    private static bool? Lead(string core)
    {
        var end = core.IndexOfAny(['、', ',', '。', ' ', '(', '!']);
        if (end <= 0) return null;
        var word = Word(core[..end]);
        var rest = core[end..];
        if (YesWords.Contains(word)) return Doubt().IsMatch(rest) ? null : true;
        return NoWords.Contains(word) && !Assent().IsMatch(rest) ? false : null;
    }

    private static string Polite(string word) =>
        word.EndsWith("です", StringComparison.Ordinal) && word.Length > 2 ? word[..^2] : word;

    [GeneratedRegex(@"^(?:今のところ|いまのところ|現時点では?|特に|とくに)?[、 ]?(?:不正アクセスの疑い|不正アクセス|疑い|委託業者|委託先|委託|業者|操作ログ|ログ|懸念|漏えい|情報漏えい)[はもが]", RegexOptions.NonBacktracking)]
    private static partial Regex Topic();

    [GeneratedRegex(@"ない|なし|無|ません|いいえ|いえ|違|ちが|わから|分から|不明|かも|たぶん|未", RegexOptions.NonBacktracking)]
    private static partial Regex Doubt();

    [GeneratedRegex(@"はい|あります|ある|います|いる|しました|有|わから|分から|不明|かも|ではない|わけ|ですが|ません.*が", RegexOptions.NonBacktracking)]
    private static partial Regex Assent();

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').Select(w => Word(JapaneseText.Fold(w))).ToFrozenSet(StringComparer.Ordinal);
}
