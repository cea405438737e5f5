namespace ChatOpsFraud.Teams.Cards;

/// <summary>How a line of a card looks.</summary>
internal enum TextLook
{
    /// <summary>As usual.</summary>
    Plain,

    /// <summary>Bold.</summary>
    Bold,

    /// <summary>Bold and larger.</summary>
    Title,

    /// <summary>Less important.</summary>
    Subtle,

    /// <summary>To be looked at.</summary>
    Warning,

    /// <summary>It did not work.</summary>
    Error,
}
