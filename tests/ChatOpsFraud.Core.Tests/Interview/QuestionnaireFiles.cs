using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Tests.Interview;

/// <summary>The shipped question files, and a small questionnaire to break in one place at a time.</summary>
internal static class QuestionnaireFiles
{
    public const string Section = "questions/10-shop.json";
    public const string Glossary = "questions/glossary.json";

    public static string RulesFolder { get; } = FindRules();

    public static IReadOnlyDictionary<string, string> Shipped { get; } =
        Directory.EnumerateFiles(Path.Combine(RulesFolder, "questions"), "*.json")
            .ToDictionary(p => "questions/" + Path.GetFileName(p), File.ReadAllText, StringComparer.Ordinal);

    public static Questionnaire ShippedQuestionnaire { get; } = QuestionnaireReader.Read(Shipped).Questionnaire!;

    /// <summary>Reads a questionnaire of any fields, since the small one has only two.</summary>
    public static QuestionnaireReading Read(IReadOnlyDictionary<string, string> files) => QuestionnaireReader.Read(files, fields: null);

    public static Dictionary<string, string> Small() => new(StringComparer.Ordinal)
    {
        [Section] = """
            {
              "edition": "1.0",
              "id": "shop",
              "title": "店",
              "stage": "interview",
              "questions": [
                {
                  "field": "shop.open", "kind": "yesNo", "label": "営業の有無", "required": true,
                  "question": "開いていますか。", "why": "確かめるためです。", "clause": "jcca:table2",
                  "choices": [{ "value": "yes", "label": "有", "synonyms": ["あり"] }, { "value": "no", "label": "無" }],
                  "aliases": ["営業"]
                },
                {
                  "field": "shop.name", "kind": "text", "label": "屋号", "required": false,
                  "when": { "field": "shop.open", "is": ["yes"] },
                  "question": "店の名前は何ですか。", "hint": "短くて大丈夫です。", "why": "確かめるためです。", "clause": "jcca:table2",
                  "aliases": ["店名"]
                }
              ]
            }
            """,
        [Glossary] = """{ "edition": "1.0", "terms": [{ "name": "通報", "aliases": ["届け"], "text": "知らせることです。" }] }""",
    };

    private static string FindRules()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ChatOpsFraud.sln"))) folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("ChatOpsFraud.sln"), "rules");
    }
}
