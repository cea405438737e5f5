namespace ChatOpsFraud.Slack.Sending;

/// <summary>The messages of a case that are still of use.</summary>
/// <param name="Questions">Questions in the order in which they were posted; the last one of each field in each conversation.</param>
/// <param name="LastNumber">Number of the last queued message of which a part was posted.</param>
/// <param name="LastPart">Its last part, from 0.</param>
/// <param name="Status">The status message; null before the first one.</param>
internal sealed record PostedLog(IReadOnlyList<PostedQuestion> Questions, long LastNumber, int LastPart, PostedStatus? Status)
{
    public static PostedLog Empty { get; } = new([], 0, -1, null);

    /// <summary>True when a part of a queued message is there already.</summary>
    public bool Has(long number, int part) => number < LastNumber || (number == LastNumber && part <= LastPart);

    /// <summary>The log with one more part.</summary>
    public PostedLog With(long number, int part) => this with { LastNumber = number, LastPart = part };

    /// <summary>The log with a question at the end, in the place of an earlier one of the same field there.</summary>
    public PostedLog With(PostedQuestion question) =>
        this with { Questions = [.. Questions.Where(q => q.Field != question.Field || q.Channel != question.Channel), question] };

    /// <summary>
    /// The field that somebody saw last who wrote at a time: of the last question posted before. Null when nothing had been posted.
    /// </summary>
    public string? SeenAt(string ts) => Questions.LastOrDefault(q => string.CompareOrdinal(q.Ts, ts) < 0)?.Field;
}
