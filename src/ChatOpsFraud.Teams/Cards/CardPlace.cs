namespace ChatOpsFraud.Teams.Cards;

/// <summary>Which of the cards of a conversation an action came from, so that the answer takes its place.</summary>
internal static class CardPlace
{
    /// <summary>The question, or a form opened from it.</summary>
    public const string Question = "question";

    /// <summary>The status.</summary>
    public const string Status = "status";

    /// <summary>The form of a section that was handed over.</summary>
    public const string HandedForm = "form";

    /// <summary>A card that stays as it is.</summary>
    public const string Other = "other";
}
