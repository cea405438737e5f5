namespace ChatOpsFraud.Slack.People;

/// <summary>What is kept for a person: the cases that they work on, and the details that are the same in every case.</summary>
/// <param name="Cases">Numbers of cases, the latest first.</param>
/// <param name="Profile">Typed text by field.</param>
internal sealed record PersonRecord(IReadOnlyList<string> Cases, IReadOnlyDictionary<string, string> Profile)
{
    public static PersonRecord Empty { get; } = new([], new Dictionary<string, string>());
}
