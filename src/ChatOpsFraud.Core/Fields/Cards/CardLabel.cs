namespace ChatOpsFraud.Core.Fields.Cards;

/// <summary>What stands directly before digits.</summary>
internal enum CardLabel
{
    /// <summary>Nothing that names a card.</summary>
    None,

    /// <summary>A word for cards: 「カード:」, 「card」, 「VISA」.</summary>
    Word,

    /// <summary>The name of the number: 「カード番号」.</summary>
    Number,
}
