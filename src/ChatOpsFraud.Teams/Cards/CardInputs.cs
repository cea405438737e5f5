namespace ChatOpsFraud.Teams.Cards;

/// <summary>Ids of the inputs of a card.</summary>
internal static class CardInputs
{
    /// <summary>Key in the data under which the card's own values stand, apart from what people type.</summary>
    public const string Own = "cof";

    /// <summary>What was typed as the answer.</summary>
    public const string Text = "text";

    /// <summary>A picked choice.</summary>
    public const string Pick = "pick";

    /// <summary>A colleague.</summary>
    public const string Colleague = "colleague";

    /// <summary>Name of a field of a form; its parts are told apart by the endings below.</summary>
    public const string FieldPrefix = "f:";

    /// <summary>Ending of the day of a field.</summary>
    public const string Day = ":day";

    /// <summary>Ending of the time of a field.</summary>
    public const string Time = ":time";

    /// <summary>Ending of the picked choice of a field.</summary>
    public const string Picked = ":pick";
}
