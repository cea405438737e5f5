namespace ChatOpsFraud.Core.Interview;

/// <summary>How a question was answered.</summary>
public enum AnswerState
{
    /// <summary>There is a value.</summary>
    Given,

    /// <summary>わからない: nobody asked knows it now; it becomes a follow-up and is not asked again.</summary>
    Unknown,

    /// <summary>スキップ: left for later; it is listed with what is missing and can be filled in at any time.</summary>
    Skipped,
}
