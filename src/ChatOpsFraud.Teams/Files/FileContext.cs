using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Teams.Conversations;
using ChatOpsFraud.Teams.Protocol;

namespace ChatOpsFraud.Teams.Files;

/// <summary>What a consent card brings back: which document it was, sealed for the conversation.</summary>
internal sealed record FileContext(string CaseNumber, int Edition, string Kind, string Seal)
{
    public static async Task<FileContext> MakeAsync(
        CardSeals seals, string conversation, string caseNumber, int edition, string kind, CancellationToken cancellationToken) =>
        new(caseNumber, edition, kind, await seals.SealAsync(conversation, What(caseNumber, edition, kind), cancellationToken).ConfigureAwait(false));

    /// <summary>The context when the bot itself made it for this conversation; else null.</summary>
    public static async Task<FileContext?> ReadAsync(CardSeals seals, string conversation, JsonElement? context, CancellationToken cancellationToken)
    {
        if (context.At("n").AsText() is not { } number || context.At("d").AsText() is not { } kind || context.At("s").AsText() is not { } seal) return null;
        if (!DocumentNames.Kinds.Contains(kind)) return null;
        if (!int.TryParse(context.At("e").AsText(), NumberStyles.None, CultureInfo.InvariantCulture, out var edition)) return null;
        return await seals.IsSealedAsync(conversation, What(number, edition, kind), seal, cancellationToken).ConfigureAwait(false)
            ? new FileContext(number, edition, kind, seal)
            : null;
    }

    public JsonObject ToJson() => new()
    {
        ["n"] = CaseNumber,
        ["e"] = Edition.ToString(CultureInfo.InvariantCulture),
        ["d"] = Kind,
        ["s"] = Seal,
    };

    private static string What(string caseNumber, int edition, string kind) => string.Create(CultureInfo.InvariantCulture, $"file {caseNumber} {edition} {kind}");
}
