namespace ChatOpsFraud.Core.Fields.Cards;

/// <summary>What stands between two groups of digits, from the closest to the loosest tie.</summary>
internal enum DigitGap
{
    /// <summary>A hyphen or a dot: both groups belong to one written number.</summary>
    Mark,

    /// <summary>White space: two parts of one number, or two numbers.</summary>
    Space,

    /// <summary>Other marks (comma, slash, colon, ①, wide space): one number only when the groups look like a card's.</summary>
    Weak,

    /// <summary>A letter or two, or the spoken name of a mark: one number only when the groups are those of a card.</summary>
    Odd,

    /// <summary>Anything else: two numbers.</summary>
    Break,
}
