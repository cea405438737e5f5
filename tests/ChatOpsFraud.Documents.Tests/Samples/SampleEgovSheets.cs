using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Core.Statement.Characters;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Documents.Tests.Samples;

/// <summary>e-Gov sheets with invented data.</summary>
public static class SampleEgovSheets
{
    /// <summary>What Core says of a 髙 that e-Gov does not take.</summary>
    public static readonly Sentence TallTaka = new Replacement("髙", "高", 1, 1).Sentence;

    private static readonly DateOnly IssuedOn = new(2026, 11, 23);

    /// <summary>The whole form (表1), with one gap and a long 具体的な内容.</summary>
    public static EgovSheet Whole(params Sentence[] replacements) => new(
        "2026-0042", 1, IssuedOn,
        [
            Field("氏名", "港 花子", true),
            Field("フリガナ", "ミナト ハナコ", true, "全角カタカナで入力します。"),
            Field("メールアドレス", "hanako.minato@example.co.jp", true),
            Field("電話番号", "", true),
            Field("申請・届出先", "神奈川県", true, "法人所在地の都道府県に当たる項目を選びます。画面の表示と少し違うことがあります。"),
            Field("郵便番号", "231-0023", null),
            Field("住所", "神奈川県横浜市中区山下町1番地 みなとビル5F", null, "法人所在地を入力します。"),
            Field("通報の種別", "ネット上の詐欺・悪質商法等による被害に関するもの", null, "一覧から選びます。"),
            new("具体的な内容", Details, null, "申出書を添付することも書いています。", replacements),
            Field("提出先選択", "神奈川県警察本部", null, "最後の画面で、この警察本部に当たる項目を選びます。"),
        ],
        [
            "e-Gov電子申請アプリケーションを開き、e-Govアカウントでログインします。",
            "「サイバー事案に関する通報」を開き、「申請書入力へ」を押します。",
            "下の「転記する内容」を、上から順に写します。",
            "添付書類に、申出書のファイルを加えます。",
            "提出先選択で、警察本部を選びます。内容を確かめて提出します。",
        ],
        [
            "土日祝日と年末年始は、通報の確認が行われません。お急ぎのときは最寄りの警察署に連絡してください。",
            "受け付けられると「手続終了」と表示されます。捜査が終わったという意味ではありません。",
            "この通報は被害届ではありません。被害届は最寄りの警察署に相談してください。",
        ],
        DocumentNames.Of(DocumentNames.StatementDocx, "2026-0042", 1));

    /// <summary>Two fields, one of them a gap: small enough to read as a whole.</summary>
    public static EgovSheet Small() => new(
        "2026-0042", 2, IssuedOn,
        [
            Field("氏名", "港 花子", true, "担当者の氏名です。"),
            Field("電話番号", "", false),
            Field("具体的な内容", "1行目\n2行目", null),
        ],
        ["アプリを開きます。", "写します。"],
        ["土日祝日は確認されません。"],
        DocumentNames.Of(DocumentNames.StatementDocx, "2026-0042", 2));

    /// <summary><paramref name="text"/> in every place that holds a text.</summary>
    public static EgovSheet Filled(string text) => new(
        text, 1, IssuedOn,
        [Field(text, text, true, text), Field(text, "1\n" + text, false, text), Field(text, "", null, text)],
        [text], [text], text);

    private const string Details =
        "当社は、インターネットで家電を販売する「みなと家電オンライン」を運営しています。\n" +
        "2026年11月22日、カード会社から電話があり、会員本人が利用を否認していると連絡を受けました。\n\n" +
        "【注文1】2026年11月20日 21時05分33秒\n・ノートパソコン X1 2台 198,000円\n・USBメモリ 64GB 1個 2,980円\n配送先は東京都足立区千住旭町99-9です。\n\n" +
        "カード会社から不正利用の連絡があり、注文者の電話番号も使われていなかったため、不正利用と判断しました。\n" +
        "詳しくは添付の申出書のとおりです。アクセスの記録は保全しています。";

    private static EgovField Field(string label, string text, bool? required, string? guidance = null) =>
        new(label, text, required, guidance, []);
}
