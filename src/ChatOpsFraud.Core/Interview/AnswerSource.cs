namespace ChatOpsFraud.Core.Interview;

/// <summary>How an answer reached the case.</summary>
public enum AnswerSource
{
    /// <summary>Typed or picked by a person.</summary>
    Person,

    /// <summary>Read out of a pasted text and confirmed.</summary>
    Paste,

    /// <summary>Filled in from another answer (住所 → 郵便番号) and shown.</summary>
    Derived,

    /// <summary>Kept as typed although it could not be read.</summary>
    Verbatim,
}
