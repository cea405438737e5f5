namespace ChatOpsFraud.Tests.Web;

/// <summary>What people say in the cases of these tests; everybody is invented.</summary>
internal static class Talks
{
    /// <summary>Until a statement is due.</summary>
    public static IReadOnlyList<string> Report { get; } = ["いいえ", "EC加盟店", "不正注文の被害", "いいえ", "はい", "発送済み", "いいえ"];

    /// <summary>The statement is due, and who reports is known.</summary>
    public static IReadOnlyList<string> Named(string company, string reporter) =>
        [.. Report, $"修正 会社名", company, "修正 会社所在地", "神奈川県横浜市中区山下町1-2", "修正 担当者氏名", reporter];

    /// <summary>Something was bought on this day, e.g. 2026年11月20日.</summary>
    public static IReadOnlyList<string> Bought(string day) => ["修正 不正購入日時", $"{day} 21時5分"];
}
