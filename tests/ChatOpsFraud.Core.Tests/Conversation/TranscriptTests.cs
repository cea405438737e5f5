using ChatOpsFraud.Core.Tests.Rules;

namespace ChatOpsFraud.Core.Tests.Conversation;

/// <summary>
/// Whole conversations, word for word, in <c>Transcripts/*.md</c>. After a change of wording: run the tests with
/// CHATOPSFRAUD_WRITE_TRANSCRIPTS=1, and read the difference before it is kept.
/// </summary>
public class TranscriptTests
{
    private const string Monday = "2026-11-23T15:00:00+09:00";

    [Fact]
    public void Emergency_IsSentTo110AtOnce() => Hold("殺害予告が届いた", "はい");

    [Fact]
    public void Consultation_NamesTheHeadquarters() => Hold(
        "怪しい注文があるだけで、被害はまだない",
        "いいえ", "EC加盟店", "不正注文の被害", "いいえ", "いいえ", "未発送", "いいえ", "茨城県つくば市天王台9-9");

    [Fact]
    public void Report_WithSlipsAndCorrections_IsIssued() => Hold(
        "打ちまちがえながら、申出書まで進む",
        "えっと、今電話があって", "いいえ", "ショップです", "不正注文の被害", "いいえ", "はい", "もうおくちゃいました", "発送済み", "なぜ？", "いいえ",
        "函館うまいもの株式会社", "北海道", "函館市五稜郭町９９－９", "わからない", "スキップ", "五稜 次郎 です", "ごりょう　じろう", "０１３８ー００ー００００", "jiro@example.jp",
        "今朝", "カード会社からの電話", "チャージバックとは？", "カード番号 4111 1111 1111 1111 の会員が否認", "戻る", "カード会社から電話で知った", "函館うまいもの便", "hakodate.example.jp",
        "明日", "先週金曜の夜9時", "毛ガニ 3kg", "2〜3個", "5", "75000", "いいえ", "いいえ", "修正 電話番号 0138-00-0001", "確認", "発行", "状況", "やめる");

    [Fact]
    public void Hokkaido_WithoutMunicipality_IsAskedBack() => Hold(
        "北海道だけでは提出先が決まらない",
        "いいえ", "1", "1", "2", "1", "1", "2", "株式会社しりべし", "北海道", "寿都町字新栄町99", "確認");

    [Fact]
    public void Answers_ThatDoNotFitEachOther_ArePointedAtAndNeverStopAnything() => Hold(
        "合わない回答に気づいて、直しながら発行する",
        "いいえ", "1", "1", "いいえ", "はい", "未発送", "いいえ", "株式会社みなと家電", "99 Example Street, Singapore 000000", "このまま",
        "修正 会社所在地 横浜市中区山下町99-9", "100-0001", "スキップ", "港 花子", "みなと はなこ", "0120-000-000", "hanako@exmaple.co.jp",
        "11/20", "カード会社からの電話", "1", "みなと家電オンライン", "https://shop.example.co.jp/", "11/21 10:00", "腕時計", "10個", "198万円", "いいえ", "いいえ",
        "修正 郵便番号 231-0023", "修正 メールアドレス hanako@example.co.jp", "修正 アクセス元IPアドレス 192.168.0.10", "修正 ポート番号 443", "状況", "確認", "発行");

    private static void Hold(string title, params string[] said) => Compare(TranscriptText.Of(title, Monday, said), title);

    private static void Compare(string text, string title)
    {
        var file = Path.Combine(Shipped.RulesFolder, "..", "tests", "ChatOpsFraud.Core.Tests", "Conversation", "Transcripts", title + ".md");
        if (Environment.GetEnvironmentVariable("CHATOPSFRAUD_WRITE_TRANSCRIPTS") == "1") File.WriteAllText(file, text);
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), text);
    }
}
