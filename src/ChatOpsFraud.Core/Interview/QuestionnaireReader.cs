using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Reading;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Interview;

/// <summary>
/// Reads the questionnaire from <c>rules/questions/*.json</c>: sections in the order of their file names, and the glossary.
/// Reading is strict, because a misspelt key that is ignored would be an edit without effect.
/// </summary>
public static class QuestionnaireReader
{
    private const string Folder = "questions/";

    /// <summary>Reads all files of <c>questions/</c>; other files are not looked at.</summary>
    /// <param name="files">Content by path relative to <c>rules/</c>, e.g. <c>questions/20-incident.json</c>.</param>
    /// <param name="rules">The rules to which the questions belong; null when the questions alone are read.</param>
    /// <returns>The questionnaire, or everything that has to be mended.</returns>
    public static QuestionnaireReading Read(IReadOnlyDictionary<string, string> files, RuleSet? rules = null) => Read(files, FormFields.All, rules);

    /// <summary>Reads a questionnaire that has to ask for these fields and no other; null for any fields.</summary>
    internal static QuestionnaireReading Read(IReadOnlyDictionary<string, string> files, IReadOnlyList<FormField>? fields, RuleSet? rules = null)
    {
        var findings = new List<RuleFinding>();
        var sections = new List<SectionFile>();
        foreach (var path in SectionPaths(files, findings))
        {
            if (SectionFile.Read(path, files[path], findings) is { } section) sections.Add(section);
        }
        var glossary = ReadGlossary(files, findings);

        // Questions that were read only in part would give findings that vanish with the first mending.
        if (findings.Count == 0)
        {
            QuestionnaireChecks.Run(sections, glossary!, findings);
            if (fields is not null) FieldSetCheck.Run(sections, fields, findings);
            if (rules is not null) QuestionLinks.Run(sections, rules, findings);
        }
        if (findings.Count > 0) return new QuestionnaireReading(null, FileFaults.Foremost(findings));
        return new QuestionnaireReading(
            new Questionnaire(glossary!.Edition, [.. sections.Select(s => s.Section)], glossary.Terms), []);
    }

    private static List<string> SectionPaths(IReadOnlyDictionary<string, string> files, List<RuleFinding> findings)
    {
        var paths = new List<string>();
        foreach (var path in files.Keys)
        {
            if (path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal)
                && path != GlossaryFile.Path)
                paths.Add(path);
        }
        paths.Sort(StringComparer.Ordinal);
        if (paths.Count == 0) findings.Add(new RuleFinding(Folder, "", 0, Sentence.Of("questions.noSections")));
        return paths;
    }

    private static GlossaryFile? ReadGlossary(IReadOnlyDictionary<string, string> files, List<RuleFinding> findings)
    {
        if (files.TryGetValue(GlossaryFile.Path, out var text)) return GlossaryFile.Read(text, findings);
        findings.Add(new RuleFinding(GlossaryFile.Path, "", 0, Sentence.Of("questions.noGlossary")));
        return null;
    }
}
