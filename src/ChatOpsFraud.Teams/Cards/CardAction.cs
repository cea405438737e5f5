namespace ChatOpsFraud.Teams.Cards;

/// <summary>What an action of a card does; the verb of its <c>Action.Execute</c>.</summary>
internal static class CardAction
{
    /// <summary>Begin.</summary>
    public const string Begin = "begin";

    /// <summary>Pick a choice of a question.</summary>
    public const string Choose = "choose";

    /// <summary>Send what was typed or picked in inputs.</summary>
    public const string Type = "type";

    /// <summary>Say a command.</summary>
    public const string Say = "say";

    /// <summary>Correct the picked field.</summary>
    public const string Correct = "correct";

    /// <summary>Show a section as a form.</summary>
    public const string OpenForm = "openForm";

    /// <summary>Send a form.</summary>
    public const string Form = "form";

    /// <summary>Ask whom a section is for.</summary>
    public const string OpenHandOver = "openHandOver";

    /// <summary>Hand a section over.</summary>
    public const string HandOver = "handOver";

    /// <summary>Take a section back.</summary>
    public const string TakeBack = "takeBack";

    /// <summary>Get the documents in the personal chat.</summary>
    public const string Fetch = "fetch";
}
