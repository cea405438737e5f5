using System.Text;
using System.Text.Json;

namespace ChatOpsFraud.Core.Interview;

/// <summary>
/// Reads the questionnaire from <c>rules/questions/*.json</c>: sections in the order of their file names, and the glossary.
/// Reading is strict, because a misspelt key that is ignored would be an edit without effect. It works on the JSON document
/// itself: it is on the way to the first question, and a serializer would take longer and tell only the first fault.
/// </summary>
public static class QuestionnaireReader
{
    private const string Folder = "questions/";

    private static readonly string[] SectionKeys = ["$schema", "edition", "id", "title", "stage", "questions"];
    private static readonly string[] GlossaryKeys = ["$schema", "edition", "terms"];
    private static readonly string[] TermKeys = ["name", "aliases", "text"];

    /// <summary>Reads all files of <c>questions/</c>; other files are not looked at.</summary>
    /// <param name="files">Content by path relative to <c>rules/</c>, e.g. <c>questions/20-incident.json</c>.</param>
    /// <returns>The questionnaire, or everything that has to be mended.</returns>
    public static QuestionnaireReading Read(IReadOnlyDictionary<string, string> files)
    {
        var findings = new QuestionnaireFindings();
        var read = new List<QuestionnaireFile>();
        foreach (var path in QuestionFiles(files, findings))
        {
            if (ReadFile(path, files[path], findings) is { } file) read.Add(file);
        }

        // Questions that were read only in part would give findings that vanish with the first mending.
        if (findings.AreNone) QuestionnaireChecks.Run(read, findings);
        return findings.AreNone ? new QuestionnaireReading(Joined(read)) : new QuestionnaireReading(findings.All);
    }

    private static Questionnaire Joined(List<QuestionnaireFile> files) => new(
        files[0].Edition, [.. files.Select(f => f.Section).OfType<QuestionSection>()], files[^1].Terms);

    private static List<string> QuestionFiles(IReadOnlyDictionary<string, string> files, QuestionnaireFindings findings)
    {
        var sections = new List<string>();
        foreach (var path in files.Keys)
        {
            if (path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal)
                && path != QuestionnaireFile.Glossary)
                sections.Add(path);
        }
        sections.Sort(StringComparer.Ordinal);
        if (sections.Count == 0) findings.Add(Folder, "", "questions.noSections");
        if (files.ContainsKey(QuestionnaireFile.Glossary)) sections.Add(QuestionnaireFile.Glossary);
        else findings.Add(QuestionnaireFile.Glossary, "", "questions.noGlossary");
        return sections;
    }

    private static QuestionnaireFile? ReadFile(string path, string content, QuestionnaireFindings findings)
    {
        using var document = Parse(path, content, findings);
        if (document is null) return null;
        var isGlossary = path == QuestionnaireFile.Glossary;
        var keys = isGlossary ? GlossaryKeys : SectionKeys;
        if (StrictObject.Open(document.RootElement, path, "", keys, findings) is not { } json) return null;
        var edition = json.Text("edition");
        return isGlossary
            ? new QuestionnaireFile(path, edition, null, Terms(json, findings))
            : new QuestionnaireFile(path, edition, Section(json, findings), []);
    }

    private static JsonDocument? Parse(string file, string content, QuestionnaireFindings findings)
    {
        try
        {
            return JsonDocument.Parse(content);
        }
        catch (JsonException fault)
        {
            var code = IsComment(content, fault) ? "questions.comment" : "questions.syntax";
            findings.Add(file, "", code, $"{(fault.LineNumber ?? 0) + 1}");
        }
        catch (ArgumentException)
        {
            findings.Add(file, "", "questions.brokenCharacter");
        }
        return null;
    }

    private static bool IsComment(string content, JsonException fault)
    {
        var line = content.Split('\n').ElementAtOrDefault((int)(fault.LineNumber ?? 0));
        var bytes = Encoding.UTF8.GetBytes(line ?? "");
        return fault.BytePositionInLine is { } at && at < bytes.Length && bytes[at] == '/';
    }

    private static QuestionSection Section(StrictObject json, QuestionnaireFindings findings)
    {
        if (!json.Has("questions")) json.Find("questions", "questions.missing", "questions");
        var questions = new List<Question>();
        foreach (var item in json.Items("questions"))
        {
            if (QuestionReader.Read(item, json.File, findings) is { } question) questions.Add(question);
        }
        return new QuestionSection(json.Text("id"), json.Text("title"), Stage(json), questions);
    }

    private static QuestionStage Stage(StrictObject json)
    {
        var name = json.Text("stage");
        switch (name)
        {
            case "triage": return QuestionStage.Triage;
            case "interview": return QuestionStage.Interview;
            case "preservation": return QuestionStage.Preservation;
            case "": return default;
            default:
                json.Find("stage", "questions.unknownStage", name);
                return default;
        }
    }

    private static List<Term> Terms(StrictObject json, QuestionnaireFindings findings)
    {
        if (!json.Has("terms")) json.Find("terms", "questions.missing", "terms");
        var terms = new List<Term>();
        foreach (var item in json.Items("terms"))
        {
            if (StrictObject.Open(item.Element, json.File, item.Pointer, TermKeys, findings) is { } term)
                terms.Add(new Term(term.Text("name"), term.Texts("aliases"), term.Text("text")));
        }
        return terms;
    }
}
