using System.Reflection;
using ChatOpsFraud.Core;
using ChatOpsFraud.Documents.Docx;
using ChatOpsFraud.Slack;
using ChatOpsFraud.Storage;

namespace ChatOpsFraud.Tests.Architecture;

public sealed class ReferenceTests
{
    private const string Core = "ChatOpsFraud.Core";

    [Fact]
    public void Core_References_NoOtherProject() => Assert.Empty(Ours(typeof(JapanTime).Assembly));

    [Fact]
    public void Documents_References_OnlyCore() => Assert.Equal([Core], Ours(typeof(StatementDocx).Assembly));

    [Fact]
    public void Storage_References_OnlyCore() => Assert.Equal([Core], Ours(typeof(ICaseStore).Assembly));

    [Fact]
    public void Teams_References_OnlyCoreDocumentsAndStorage() =>
        Assert.Equal([Core, "ChatOpsFraud.Documents", "ChatOpsFraud.Storage"], Ours(typeof(ChatOpsFraud.Teams.TeamsChannel).Assembly).Order(StringComparer.Ordinal));

    [Fact]
    public void Slack_References_CoreDocumentsAndStorage() =>
        Assert.Equal([Core, "ChatOpsFraud.Documents", "ChatOpsFraud.Storage"], Ours(typeof(SlackChannel).Assembly).Order(StringComparer.Ordinal));

    // A compiler in the output could run what a rule file says.
    [Fact]
    public void Program_Output_HoldsNoCompiler()
    {
        var closure = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "chatopsfraud.deps.json"));

        Assert.Contains("RulesEngine", closure, StringComparison.Ordinal);
        Assert.DoesNotContain("Microsoft.CodeAnalysis", closure, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(AppContext.BaseDirectory, "Microsoft.CodeAnalysis*.dll", SearchOption.AllDirectories));
    }

    private static IEnumerable<string> Ours(Assembly assembly) => assembly.GetReferencedAssemblies()
        .Select(a => a.Name!)
        .Where(name => name.StartsWith("ChatOpsFraud", StringComparison.OrdinalIgnoreCase));
}
