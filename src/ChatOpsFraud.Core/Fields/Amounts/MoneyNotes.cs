namespace ChatOpsFraud.Core.Fields.Amounts;

/// <summary>What was said about a price beside the number; shown in brackets behind it.</summary>
[Flags]
public enum MoneyNotes
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>税込.</summary>
    TaxIncluded = 1,

    /// <summary>税抜.</summary>
    TaxExcluded = 2,

    /// <summary>送料込.</summary>
    ShippingIncluded = 4,

    /// <summary>送料別.</summary>
    ShippingExcluded = 8,

    /// <summary>約.</summary>
    Approximate = 16,

    /// <summary>単価: the price of one piece.</summary>
    UnitPrice = 32,

    /// <summary>合計: the price of all pieces together.</summary>
    Total = 64,
}
