using System.Text.Json;
using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud.Terminal;

/// <summary>Blocks as the JSON objects of <c>chat --json</c>. The form is fixed: scripts read it.</summary>
internal static class BlockJson
{
    public static JsonObject Of(Block block, Func<DocumentBlock, string> pathOf) => block switch
    {
        SayBlock say => new JsonObject { ["type"] = "say", ["text"] = say.Text },
        NoticeBlock notice => new JsonObject
        {
            ["type"] = "notice",
            ["level"] = Word(notice.Level),
            ["code"] = notice.Code,
            ["text"] = notice.Text,
        },
        QuestionBlock question => Of(question),
        DecisionBlock decision => Of(decision),
        JurisdictionBlock place => Of(place),
        ReviewBlock review => Of(review),
        DocumentBlock document => new JsonObject
        {
            ["type"] = "document",
            ["kind"] = document.Kind,
            ["path"] = pathOf(document),
            ["edition"] = document.Edition,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "No JSON form."),
    };

    private static JsonObject Of(QuestionBlock question)
    {
        var json = new JsonObject
        {
            ["type"] = "question",
            ["field"] = question.Field,
            ["kind"] = Word(question.Kind),
            ["label"] = question.Label,
            ["required"] = question.Required,
            ["skippable"] = question.Skippable,
            ["text"] = question.Text,
        };
        if (question.Choices.Count > 0)
            json["choices"] = new JsonArray([.. question.Choices.Select(c => new JsonObject { ["value"] = c.Value, ["label"] = c.Label })]);
        Add(json, "hint", question.Hint);
        Add(json, "example", question.Example);
        Add(json, "why", question.Why);
        Add(json, "current", question.Current);
        if (question.Have is { } have) json["have"] = have;
        if (question.Actions.Count > 0) json["actions"] = Texts(question.Actions);
        return json;
    }

    private static JsonObject Of(DecisionBlock decision) => new()
    {
        ["type"] = "decision",
        ["set"] = "triage",
        ["outcome"] = decision.Outcome,
        ["title"] = decision.Title,
        ["advice"] = Texts(decision.Advice.Select(a => a.Id)),
        ["adviceTexts"] = new JsonObject(decision.Advice.Select(a => KeyValuePair.Create(a.Id, (JsonNode?)Texts(a.Texts)))),
        ["rule"] = decision.Rule,
        ["basis"] = decision.IsInterpretation ? "interpretation" : "guideline",
        ["reason"] = decision.Reason,
        ["citations"] = Citations(decision.Citations),
        ["ruleset"] = decision.RuleSet,
    };

    private static JsonObject Of(JurisdictionBlock place) => new()
    {
        ["type"] = "decision",
        ["set"] = "jurisdiction",
        ["prefecture"] = place.Prefecture,
        ["municipality"] = place.Municipality,
        ["area"] = place.Area,
        ["headquarters"] = place.Headquarters,
        ["destination"] = place.Destination,
        ["submitTo"] = place.SubmitTo,
        ["rule"] = place.Rule,
        ["reason"] = place.Reason,
        ["remarks"] = Texts(place.Remarks),
        ["citations"] = Citations(place.Citations),
        ["ruleset"] = place.RuleSet,
    };

    private static JsonObject Of(ReviewBlock review) => new()
    {
        ["type"] = "review",
        ["sections"] = new JsonArray([.. review.Sections.Select(s => new JsonObject
        {
            ["title"] = s.Title,
            ["rows"] = new JsonArray([.. s.Rows.Select(r => new JsonObject
            {
                ["number"] = r.Number,
                ["field"] = r.Field,
                ["label"] = r.Label,
                ["value"] = r.Value,
                ["state"] = r.State,
            })]),
        })]),
        ["missing"] = Texts(review.Missing),
    };

    private static JsonArray Citations(IReadOnlyList<Citation> citations) => new([.. citations.Select(c => new JsonObject
    {
        ["clause"] = c.Clause,
        ["document"] = c.Document,
        ["section"] = c.Section,
        ["heading"] = c.Heading,
        ["summary"] = c.Summary,
    })]);

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(t => JsonValue.Create(t))]);

    private static void Add(JsonObject json, string key, string? value)
    {
        if (value is not null) json[key] = value;
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
