using ChatOpsFraud.Core.Statement;

namespace ChatOpsFraud.Documents.Tests.Samples;

/// <summary>Statements with invented data, from complete to hostile.</summary>
public static class SampleStatements
{
    public const string Gap = "未確認（後日補足）";

    public const string UserAgent =
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0";

    private static readonly DateOnly IssuedOn = new(2026, 11, 23);

    /// <summary>One order of two items, nothing missing.</summary>
    public static StatementModel Complete() => Model("神奈川県警察本部", orders: 1, itemsPerOrder: 2, followUps: []);

    /// <summary>Three orders of four items.</summary>
    public static StatementModel ManyOrders() => Model("神奈川県警察本部", orders: 3, itemsPerOrder: 4, followUps: []);

    /// <summary>What one knows minutes after the call; addressee and most items are missing.</summary>
    public static StatementModel ManyGaps() => new(
        "2026-0042", 1, IssuedOn, null,
        [
            new(1, "申出者の基本情報",
            [
                new(null, null,
                [
                    Row("会社名", "株式会社みなと家電"), Missing("会社所在地（住所）"), Missing("担当所属（部署名）"),
                    Row("担当者氏名", "港 花子"), Missing("担当者連絡先電話番号"),
                ]),
            ]),
            new(2, "事件概要",
            [
                new(null, null,
                [
                    Row("発覚日（認知日）", "2026年11月22日"), Missing("発覚の経緯"), Row("屋号", "みなと家電オンライン"),
                    Missing("サイトURL"), Missing("不正利用と判断した理由"),
                ]),
                new("購入情報（注文1）", ["不正購入日時", "商品名", "数量", "販売価格"],
                [
                    new(["2026年11月20日（時刻は未確認）", "ノートパソコン X1", "2", ""], true),
                    new(["", "USBメモリ 64GB", Gap, "2,980円"], true),
                ]),
            ]),
            new(3, "不正購入者情報等", [Buyer("注文1", complete: false), Logs("注文1", complete: false), Surroundings(complete: false)]),
        ],
        FollowUps(), RuleSet);

    /// <summary>A complete statement with a reason of several pages and a site address without a place to break.</summary>
    public static StatementModel LongTexts() => With(
        Complete(),
        ("不正利用と判断した理由", string.Join('\n', Enumerable.Range(1, 60).Select(i =>
            $"{i}. 注文者の電話番号が使われておらず、配送先が過去の不正注文と同じ建物であったため、カード会社に照会しました。"))),
        ("サイトURL", "https://shop.minato-kaden.example.co.jp/items/" + new string('a', 300) + "?session=0000"),
        ("ブラウザ情報（ユーザーエージェント）", string.Concat(Enumerable.Repeat(UserAgent.Replace(" ", "_", StringComparison.Ordinal), 3))),
        ("会社名", "株式会社" + string.Concat(Enumerable.Repeat("みなと家電ホールディングス", 12))));

    /// <summary><see cref="Complete"/> with <paramref name="text"/> in every place that a person fills.</summary>
    public static StatementModel Filled(string text) => Complete() with
    {
        CaseNumber = text,
        Addressee = text,
        RuleSet = text,
        Sections =
        [
            new(1, text, [new(text, null, [new([text, text], false), new([text, text], true, Indent: 1)])]),
            new(2, text, [new(text, [text, text], [new([text, text], false), new(["", text], true)])]),
        ],
        FollowUps = [new("orders[0].log.clientPort", text, text, text)],
    };

    /// <summary>The rows with these labels get these values.</summary>
    public static StatementModel With(StatementModel model, params (string Label, string Value)[] values) => model with
    {
        Sections = [.. model.Sections.Select(section => section with
        {
            Blocks = [.. section.Blocks.Select(block => block.Header is not null ? block : block with
            {
                Rows = [.. block.Rows.Select(row =>
                    values.FirstOrDefault(v => v.Label == row.Cells[0]) is { Label: not null } found
                        ? row with { Cells = [row.Cells[0], found.Value], IsGap = false }
                        : row)],
            })],
        })],
    };

    private const string RuleSet = "1.0.0（3f9a1c0b7d2e）";

    private static StatementModel Model(string addressee, int orders, int itemsPerOrder, IReadOnlyList<FollowUp> followUps) => new(
        "2026-0042", 1, IssuedOn, addressee,
        [
            new(1, "申出者の基本情報",
            [
                new(null, null,
                [
                    Row("会社名", "株式会社みなと家電"),
                    Row("会社所在地（住所）", "〒231-0023 神奈川県横浜市中区山下町1番地 みなとビル5F"),
                    Row("担当所属（部署名）", "EC事業部 お客様サポート課"),
                    Row("担当者氏名", "港 花子"),
                    Row("担当者連絡先電話番号", "045-000-1234"),
                ]),
            ]),
            new(2, "事件概要",
            [
                new(null, null,
                [
                    Row("発覚日（認知日）", "2026年11月22日"),
                    Row("発覚の経緯", "カード会社から電話で、会員が利用を否認していると連絡を受けた。\n出荷を止めようとしたが、すでに配送が終わっていた。"),
                    Row("屋号", "みなと家電オンライン"),
                    Row("サイトURL", "https://shop.minato-kaden.example.co.jp/"),
                    Row("不正利用と判断した理由", "カード会社から不正利用の連絡があり、注文者の電話番号も使われていなかったため。"),
                ]),
                .. Enumerable.Range(1, orders).Select(n => Purchases(n, orders, itemsPerOrder)),
            ]),
            new(3, "不正購入者情報等",
            [
                .. Enumerable.Range(1, orders).SelectMany(n =>
                    new[] { Buyer($"注文{n}", complete: true), Logs($"注文{n}", complete: true) }),
                Surroundings(complete: true),
            ]),
        ],
        followUps, RuleSet);

    private static StatementTable Purchases(int order, int orders, int items) => new(
        orders == 1 ? "購入情報" : $"購入情報（注文{order}）",
        ["不正購入日時", "商品名", "数量", "販売価格"],
        [.. Enumerable.Range(1, items).Select(i => new StatementRow(
            [$"2026年11月{19 + order}日 21時05分33秒", i % 2 == 1 ? "ノートパソコン X1（14インチ、メモリ32GB、日本語キーボード）" : "USBメモリ 64GB", $"{i}", i % 2 == 1 ? "198,000円" : "2,980円"],
            false))]);

    private static StatementTable Buyer(string order, bool complete) => new(
        $"発注者と配送先（{order}）", null,
        complete
            ?
            [
                Row("発注者住所", "大阪府大阪市北区梅田9-9-9"), Row("発注者氏名", "山田 太郎"), Row("発注者電話番号", "080-0000-1111"),
                Row("配送先住所", "東京都足立区千住旭町99-9"), Row("配送先氏名", "山田 太郎"), Row("配送先電話番号", "080-0000-1111"),
                Row("配送業者", "ヤマト運輸"),
            ]
            :
            [
                Missing("発注者住所"), Row("発注者氏名", "山田 太郎"), Missing("発注者電話番号"),
                Missing("配送先住所"), Missing("配送先氏名"), Missing("配送先電話番号"), Missing("配送業者"),
            ]);

    private static StatementTable Logs(string order, bool complete) => new(
        $"購入時のログ情報（{order}）", null,
        complete
            ?
            [
                Row("アクセス元IPアドレス（購入時等）", "203.0.113.45"), Row("アクセス元ポート番号（購入時等）", "51234"),
                Row("アクセス日時（購入時等）", "2026年11月20日 21時05分33秒"), Row("ブラウザ情報（ユーザーエージェント）", UserAgent),
                Row("言語情報", "ja-JP"), Row("アクセス先IPアドレス（ECサイトが管理しているIPアドレス）", "198.51.100.7"),
            ]
            :
            [
                Row("アクセス元IPアドレス（購入時等）", "203.0.113.45"), Missing("アクセス元ポート番号（購入時等）"),
                Missing("アクセス日時（購入時等）"), Missing("ブラウザ情報（ユーザーエージェント）"),
                Missing("言語情報"), Missing("アクセス先IPアドレス（ECサイトが管理しているIPアドレス）"),
            ]);

    private static StatementTable Surroundings(bool complete) => new(
        "不正アクセス、委託業者、その他", null,
        [
            Row("不正アクセス疑い有無", "有"),
            complete
                ? Row("↳有の場合は認証サーバの設置場所", "国内（東京都内のデータセンター）", 1)
                : Missing("↳有の場合は認証サーバの設置場所", 1),
            complete ? Row("操作ログの有無（購入時の画面遷移等）", "有") : Missing("操作ログの有無（購入時の画面遷移等）"),
            Row("当該ECサイトに係る委託業者の有無", "有"),
            Row("↳有の場合は業者名", "株式会社カートサービス", 1),
            Row("その他参考となる事項", "注文番号 A-10293。3Dセキュアは認証済み。"),
        ]);

    private static FollowUp[] FollowUps() =>
    [
        new("company.address", "会社所在地（住所）", "表2", "提出先の警察本部を決めるために使います。"),
        new("reporter.phone", "担当者連絡先電話番号", "表2", "捜査を担当する警察が連絡するために使います。"),
        new("incident.discovery", "発覚の経緯", "表2", "被害がどう分かったかを確かめるために使います。"),
        new("orders[0].items[0].price", "販売価格（注文1・商品1）", "表2", "被害の額を確かめるために使います。"),
        new("orders[0].delivery.address", "配送先住所（注文1）", "表3", "商品がどこへ届いたかを調べるために使います。"),
        new("orders[0].log.clientPort", "アクセス元ポート番号（注文1）", "表3",
            "一つのIPアドレスを多くの人が使うことがあり、ポート番号と日時がそろって初めて利用者を調べられます。"),
        new("access.operationLog", "操作ログの有無（購入時の画面遷移等）", "表3", "記録は数か月で消えることがあるため、早めの保全が必要です。"),
    ];

    private static StatementRow Row(string label, string value, int indent = 0) => new([label, value], false, indent);

    private static StatementRow Missing(string label, int indent = 0) => new([label, Gap], true, indent);
}
