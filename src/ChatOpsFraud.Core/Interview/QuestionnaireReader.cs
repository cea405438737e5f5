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
    private const string Glossary = "questions/glossary.json";

    private static readonly string[] SectionKeys = ["$schema", "edition", "id", "title", "stage", "questions"];
    private static readonly string[] GlossaryKeys = ["$schema", "edition", "terms"];
    private static readonly string[] TermKeys = ["name", "aliases", "text"];

    /// <summary>Reads all files of <c>questions/</c>; other files are not looked at.</summary>
    /// <param name="files">Content by path relative to <c>rules/</c>, e.g. <c>questions/20-incident.json</c>.</param>
    /// <returns>The questionnaire, or everything that has to be mended.</returns>
    public static QuestionnaireReading Read(IReadOnlyDictionary<string, string> files)
    {
        var findings = new QuestionnaireFindings();
        var sections = new List<ReadSection>();
        var terms = new List<Term>();
        var editions = new List<(string File, string Edition)>();
        var chosen = QuestionFiles(files);
        if (!chosen.Exists(f => f != Glossary)) findings.Add(Folder, "", "questions.noSections");
        if (!files.ContainsKey(Glossary)) findings.Add(Glossary, "", "questions.noGlossary");
        foreach (var file in chosen)
        {
            using var document = Parse(file, files[file], findings);
            if (document is null) continue;
            var keys = file == Glossary ? GlossaryKeys : SectionKeys;
            if (StrictObject.Open(document.RootElement, file, "", keys, findings) is not { } json) continue;
            editions.Add((file, json.Text("edition")));
            if (file == Glossary) terms = Terms(json, findings);
            else sections.Add(Section(json, findings));
        }

        // Questions that were read only in part would give findings that vanish with the first mending.
        if (findings.AreNone) QuestionnaireChecks.Run(sections, terms, editions, findings);
        return findings.AreNone
            ? new QuestionnaireReading(new Questionnaire(editions[0].Edition, [.. sections.Select(s => s.Section)], terms))
            : new QuestionnaireReading(findings.All);
    }

    private static List<string> QuestionFiles(IReadOnlyDictionary<string, string> files)
    {
        var chosen = files.Keys.Where(f =>
            f.StartsWith(Folder, StringComparison.Ordinal) && f.EndsWith(".json", StringComparison.Ordinal)).ToList();
        chosen.Sort(StringComparer.Ordinal);
        return chosen;
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

    private static ReadSection Section(StrictObject json, QuestionnaireFindings findings)
    {
        var questions = new List<Question>();
        foreach (var (element, pointer) in json.Items("questions"))
        {
            if (QuestionReader.Read(element, json.File, pointer, findings) is { } question) questions.Add(question);
        }
        if (!json.Has("questions")) json.Find("questions", "questions.missing", "questions");
        return new ReadSection(json.File, new QuestionSection(json.Text("id"), json.Text("title"), Stage(json), questions));
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
        foreach (var (element, pointer) in json.Items("terms"))
        {
            if (StrictObject.Open(element, json.File, pointer, TermKeys, findings) is { } term)
                terms.Add(new Term(term.Text("name"), term.Texts("aliases"), term.Text("text")));
        }
        return terms;
    }
}
