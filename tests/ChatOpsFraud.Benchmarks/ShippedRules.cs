using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud.Benchmarks;

/// <summary>The rules that come with the program.</summary>
internal static class ShippedRules
{
    public static RuleBook Read()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "rules");
        var files = Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
        return new RuleBook(RuleSet.Read(files).Sound, QuestionnaireReader.Read(files).Questionnaire!);
    }
}
