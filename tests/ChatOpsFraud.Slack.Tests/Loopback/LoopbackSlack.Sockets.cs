namespace ChatOpsFraud.Slack.Tests.Loopback;

internal sealed partial class LoopbackSlack
{
    /// <summary>The end of Socket Mode.</summary>
    public LoopbackSockets Sockets { get; } = new();
}
