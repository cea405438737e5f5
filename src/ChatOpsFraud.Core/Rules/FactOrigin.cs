namespace ChatOpsFraud.Core.Rules;

/// <summary>Where the value of a fact comes from.</summary>
public enum FactOrigin
{
    /// <summary>A person is asked; may stay 未回答 and may be わからない.</summary>
    Asked,

    /// <summary>The program computes it, e.g. from the calendar; always known.</summary>
    Computed,

    /// <summary>A decision table decides it; its values are the results of that table.</summary>
    Decided,
}
