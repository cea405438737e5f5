namespace ChatOpsFraud.Core.Intake;

/// <summary>Titles of notes that the code itself needs; they are keys of <c>labels.json</c> and are shown as they stand.</summary>
internal static class NoteTitle
{
    /// <summary>The title whose value tells orders apart.</summary>
    public const string OrderNumber = "注文番号";

    /// <summary>Mail address of the buyer.</summary>
    public const string BuyerEmail = "発注者のメールアドレス";
}
