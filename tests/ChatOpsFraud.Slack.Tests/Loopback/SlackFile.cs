namespace ChatOpsFraud.Slack.Tests.Loopback;

/// <summary>A file in the loopback Slack.</summary>
internal sealed class SlackFile
{
    public required int Number { get; init; }

    public required string Name { get; init; }

    public required int Length { get; init; }

    public byte[]? Bytes { get; set; }

    public string? Channel { get; set; }

    public string? Thread { get; set; }

    /// <summary>How often it was put into a conversation.</summary>
    public int Shares { get; set; }

    public int Looks { get; set; }

    public string Id => $"F{Number:D6}";
}
