namespace ChatOpsFraud.EndToEnd.Playing;

/// <summary>What has to come of a conversation. What is not given is not looked at.</summary>
internal sealed record Expectation
{
    public string? Outcome { get; init; }

    public string? Headquarters { get; init; }

    public IReadOnlyList<string> Advice { get; init; } = [];

    /// <summary>False when no statement may be issued.</summary>
    public bool Document { get; init; } = true;

    /// <summary>The last edition; 0 when it does not matter.</summary>
    public int Edition { get; init; }

    public IReadOnlyList<string> Statement { get; init; } = [];

    public IReadOnlyList<string> StatementNot { get; init; } = [];

    public IReadOnlyList<string> Egov { get; init; } = [];

    public IReadOnlyList<string> EgovNot { get; init; } = [];

    /// <summary>What the bot has to say at some time.</summary>
    public IReadOnlyList<string> Says { get; init; } = [];

    public int MaxTurns { get; init; } = int.MaxValue;

    public IReadOnlyList<string> NotAsked { get; init; } = [];

    /// <summary>Texts that no file may hold, the database included.</summary>
    public IReadOnlyList<string> Nowhere { get; init; } = [];
}
