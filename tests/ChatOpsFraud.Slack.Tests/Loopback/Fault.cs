namespace ChatOpsFraud.Slack.Tests.Loopback;

/// <summary>How the loopback Slack fails a call.</summary>
internal abstract record Fault
{
    /// <summary>429; nothing is done.</summary>
    public sealed record Limited(int? RetryAfter) : Fault;

    /// <summary>200 with <c>ok: false</c>; nothing is done.</summary>
    public sealed record Refused(string Error) : Fault;

    /// <summary>5xx; nothing is done.</summary>
    public sealed record ServerError : Fault;

    /// <summary>It is done, and the answer is lost.</summary>
    public sealed record Lost : Fault;

    /// <summary>The line breaks before anything is done.</summary>
    public sealed record Broken : Fault;
}
