namespace ChatOpsFraud.Core.Fields.Cards;

/// <summary>How the digits of a number are grouped.</summary>
internal enum GroupLayout
{
    /// <summary>Not as one number is written.</summary>
    None,

    /// <summary>No separators.</summary>
    Solid,

    /// <summary>As on a card: 4-4-4-4, 4-6-5.</summary>
    Card,

    /// <summary>Some other way, but the groups stand as one written number.</summary>
    Loose,
}
