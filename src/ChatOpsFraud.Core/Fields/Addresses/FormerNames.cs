namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>
/// Names that people still write for a municipality that has another one now, or that postal data writes otherwise.
/// Only names that lead to one place are here; 浜松市北区 was divided in two, and the town decides.
/// </summary>
internal static class FormerNames
{
    /// <summary>Prefecture, name as written, and the names that the municipality has now.</summary>
    public static IReadOnlyList<(string Prefecture, string Written, string[] Now)> All { get; } =
    [
        ("東京都", "三宅島三宅村", ["三宅村"]),
        ("東京都", "八丈島八丈町", ["八丈町"]),
        ("静岡県", "浜松市中区", ["浜松市中央区"]),
        ("静岡県", "浜松市東区", ["浜松市中央区"]),
        ("静岡県", "浜松市西区", ["浜松市中央区"]),
        ("静岡県", "浜松市南区", ["浜松市中央区"]),
        ("静岡県", "浜松市北区", ["浜松市中央区", "浜松市浜名区"]),
        ("静岡県", "浜松市浜北区", ["浜松市浜名区"]),
        ("兵庫県", "篠山市", ["丹波篠山市"]),
        ("福岡県", "筑紫郡那珂川町", ["那珂川市"]),
        ("宮城県", "黒川郡富谷町", ["富谷市"]),
        ("岩手県", "岩手郡滝沢村", ["滝沢市"]),
        ("千葉県", "山武郡大網白里町", ["大網白里市"]),
        ("埼玉県", "南埼玉郡白岡町", ["白岡市"]),
        ("愛知県", "愛知郡長久手町", ["長久手市"]),
        ("石川県", "石川郡野々市町", ["野々市市"]),
    ];
}
