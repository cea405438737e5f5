namespace ChatOpsFraud.Core.Fields.Amounts;

/// <summary>What stands behind a number in a price.</summary>
internal enum MoneyUnit
{
    /// <summary>Nothing: the price itself when no other number says 円.</summary>
    None,

    /// <summary>円.</summary>
    Yen,

    /// <summary>個, 台 and the like.</summary>
    Count,
}
