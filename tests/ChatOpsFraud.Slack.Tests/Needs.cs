namespace ChatOpsFraud.Slack.Tests;

/// <summary>What a test needs of the machine. Where it is absent the test is skipped; where all tools must be there it fails.</summary>
internal static class Needs
{
    /// <summary>The folder with the judges; node and their packages are there.</summary>
    public static string Judges()
    {
        var folder = Path.Combine(Checkout(), "tests", "ChatOpsFraud.Slack.Tests", "judges");
        var node = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(path => File.Exists(Path.Combine(path, "node")) || File.Exists(Path.Combine(path, "node.exe")));
        Need(node, "node is not installed.");
        Need(Directory.Exists(Path.Combine(folder, "node_modules")), "The judges are not installed: npm ci in tests/ChatOpsFraud.Slack.Tests/judges.");
        return folder;
    }

    /// <summary>The top of the checkout.</summary>
    public static string Checkout()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "ChatOpsFraud.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException("ChatOpsFraud.sln is not above the tests.");
    }

    private static void Need(bool isThere, string otherwise)
    {
        if (isThere) return;
        if (Environment.GetEnvironmentVariable("CHATOPSFRAUD_CI_REQUIRE") == "1") Assert.Fail(otherwise);
        Assert.Skip(otherwise);
    }
}
