namespace ChatOpsFraud.Core.Interview;

/// <summary>What is known of one field.</summary>
/// <param name="State">Given, わからない or スキップ.</param>
/// <param name="Value">Stored value; empty unless given.</param>
/// <param name="Display">What people read; empty unless given.</param>
/// <param name="Source">How it came in.</param>
/// <param name="By">Who gave it.</param>
/// <param name="At">When, Asia/Tokyo.</param>
public sealed record Answer(AnswerState State, string Value, string Display, AnswerSource Source, string By, DateTimeOffset At)
{
    /// <summary>True when there is a value to write down.</summary>
    public bool IsGiven => State == AnswerState.Given;
}
