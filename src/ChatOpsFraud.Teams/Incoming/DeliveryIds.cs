using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using ChatOpsFraud.Core.Conversation.Commands;
using ChatOpsFraud.Teams.Cards;
using ChatOpsFraud.Teams.Protocol;

namespace ChatOpsFraud.Teams.Incoming;

/// <summary>
/// What tells a repeated delivery. Teams delivers again what was not acknowledged in time, under the same id; a person who presses twice makes
/// two activities, told by the card's name, the person and what was sent. Another person's press of the same card is a press of its own.
/// </summary>
internal static class DeliveryIds
{
    private const int TokenBytes = 9;

    public static IReadOnlyList<string> Of(Activity activity, CardPress? press = null)
    {
        var ids = new List<string>();
        if (activity.Id is { Length: > 0 } id) ids.Add($"teams|{activity.Conversation!.Id}|{id}");
        if (press is { Token.Length: > 0 } && IsOnce(press)) ids.Add($"teams-press|{press.CaseNumber}|{press.Token}|{activity.From?.Id}|{Hash(What(press))}");
        return ids;
    }

    /// <summary>Names the cards that a turn leads to; the same for every delivery of it.</summary>
    public static string TokenOf(Activity activity) => Hash($"{activity.Conversation!.Id}\n{activity.Id}\n{activity.From?.Id}");

    // What only shows something may be wanted again from a card that stays.
    private static bool IsOnce(CardPress press) => press.Kind switch
    {
        CardAction.Begin or CardAction.Fetch => false,
        CardAction.Say => CommandReader.Read(press.Value ?? "")?.Kind is not (CommandKind.Review or CommandKind.Help or CommandKind.Status),
        _ => true,
    };

    private static string What(CardPress press) => string.Join(
        '\n', new[] { press.Kind, press.Field, press.Value, press.Section }.Concat(press.Inputs.OrderBy(i => i.Key, StringComparer.Ordinal).SelectMany(i => new[] { i.Key, i.Value })));

    private static string Hash(string text) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, TokenBytes));
}
