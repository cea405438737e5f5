using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Web.Access;
using ChatOpsFraud.Web.Files;
using Microsoft.AspNetCore.Http;

namespace ChatOpsFraud.Web.Chat;

/// <summary>What a window sent.</summary>
/// <param name="Id">The id under which it counts once.</param>
/// <param name="Seen">The field of the question that stood there.</param>
/// <param name="Input">What was done.</param>
internal sealed record TurnForm(string Id, string? Seen, TurnInput Input)
{
    public const string FieldPrefix = "f:";

    private const int LongestText = 200_000;
    private const int LongestField = 20_000;
    private const int MostFields = 400;

    /// <summary>Reads the form, or says in one sentence why it cannot be taken.</summary>
    public static async Task<(TurnForm? Form, string? Refusal)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var form = await request.ReadFormAsync(cancellationToken);
        if (!Guid.TryParseExact(form["turn"], "D", out var id)) return (null, ProgramText.Of("chat.refused.form"));
        var (input, refusal) = await InputAsync(form, cancellationToken);
        if (input is null) return (null, refusal);
        var seen = form.ContainsKey("seen") ? form["seen"].ToString() : null;
        return (new TurnForm(id.ToString(), seen, input), null);
    }

    private static async Task<(TurnInput? Input, string? Refusal)> InputAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        if (form["choice"] is [{ Length: > 0 } choice]) return (new Chose(form["seen"].ToString(), choice), null);
        if (form["word"] is [{ Length: > 0 } word]) return (new Said(word), null);
        if (form["handOver"] is [{ Length: > 0 } handed])
            return PersonName.Cleaned(form["to"]) is { } name ? (new HandOver(handed, name, name), null) : (null, ProgramText.Of("chat.refused.to"));
        if (form["takeBack"] is [{ Length: > 0 } takenBack]) return (new TakeBack(takenBack), null);
        if (form["section"] is [{ Length: > 0 } section]) return Fields(form, section);
        if (form.Files.Any(f => f.Length > 0)) return await DroppedFiles.ReadAsync(form.Files, cancellationToken);
        var text = form["text"].ToString().ReplaceLineEndings("\n");
        if (text.Length > LongestText) return (null, ProgramText.Of("chat.refused.long"));
        return string.IsNullOrWhiteSpace(text) ? (null, ProgramText.Of("chat.refused.empty")) : (new Said(text), null);
    }

    private static (TurnInput? Input, string? Refusal) Fields(IFormCollection form, string section)
    {
        var fields = form.Where(f => f.Key.StartsWith(FieldPrefix, StringComparison.Ordinal)).ToList();
        if (fields.Count > MostFields || fields.Any(f => f.Value.ToString().Length > LongestField)) return (null, ProgramText.Of("chat.refused.long"));
        var values = fields.ToDictionary(f => f.Key[FieldPrefix.Length..], f => f.Value.ToString().ReplaceLineEndings("\n"), StringComparer.Ordinal);
        return (new Submitted(values, section), null);
    }
}
