namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Which readings of a text about time are acceptable.</summary>
public enum Tense
{
    /// <summary>Answers about an incident: it has happened, so the future is refused.</summary>
    Past,

    /// <summary>Any sentence, plans included, read by the conventions of the broad recogniser first. Not for answers.</summary>
    Any,
}
