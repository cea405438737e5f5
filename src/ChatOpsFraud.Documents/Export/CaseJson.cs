using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using ChatOpsFraud.Core.Cases;

namespace ChatOpsFraud.Documents.Export;

/// <summary>The whole history of a case for other programs: every event with who and when, in the form in which it is stored.</summary>
public static class CaseJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>JSON with the keys <c>case</c> and <c>events</c> (<c>at</c>, <c>by</c>, <c>event</c>).</summary>
    /// <param name="caseNumber">事案番号.</param>
    /// <param name="history">Its events in order.</param>
    public static string Write(string caseNumber, IEnumerable<RecordedEvent> history)
    {
        var events = history.Select(e => new JsonObject { ["at"] = e.At, ["by"] = e.By, ["event"] = JsonNode.Parse(CaseEventJson.Write(e.Event)) });
        return new JsonObject { ["case"] = caseNumber, ["events"] = new JsonArray([.. events]) }.ToJsonString(Indented);
    }
}
