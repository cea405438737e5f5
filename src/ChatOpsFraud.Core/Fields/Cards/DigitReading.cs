namespace ChatOpsFraud.Core.Fields.Cards;

/// <summary>Which signs a search takes for digits. A card counts when any of the readings shows one.</summary>
internal enum DigitReading
{
    /// <summary>Decimal digits of any script and width; ① and ² are marks, so that they part a number from a list sign.</summary>
    Decimal,

    /// <summary>Enclosed and raised digits too: ④①①①.</summary>
    Enclosed,

    /// <summary>Kanji digits too: 四一一一.</summary>
    Kanji,

    /// <summary>Decimal digits with the escapes of addresses and pages undone: %20, &amp;nbsp;.</summary>
    Escaped,
}
