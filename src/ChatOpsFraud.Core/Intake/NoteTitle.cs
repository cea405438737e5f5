namespace ChatOpsFraud.Core.Intake;

/// <summary>Titles of notes that the code itself needs; they are keys of <c>labels.json</c> and are shown as they stand.</summary>
internal static class NoteTitle
{
    /// <summary>The title whose value tells orders apart.</summary>
    public const string OrderNumber = "注文番号";

    /// <summary>The card company's number of the call; the shops' own 受付番号 is none.</summary>
    public const string CaseNumber = "カード会社の受付番号";

    /// <summary>The carrier's number of the parcel.</summary>
    public const string Tracking = "伝票番号";

    /// <summary>What 3Dセキュア said; words, not a number.</summary>
    public const string SecureResult = "3Dセキュア結果";

    /// <summary>Mail address of the buyer.</summary>
    public const string BuyerEmail = "発注者のメールアドレス";
}
