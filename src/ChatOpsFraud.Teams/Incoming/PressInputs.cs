using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Conversation.Commands;
using ChatOpsFraud.Teams.Cards;

namespace ChatOpsFraud.Teams.Incoming;

/// <summary>What a press says to the interview.</summary>
internal static class PressInputs
{
    /// <summary>The input, and the question that it was meant for. Null when nothing was typed or the button is none of the interview.</summary>
    public static (TurnInput Input, string? Seen)? Of(CardPress press) => press.Kind switch
    {
        CardAction.Begin => (new Arrived(), null),
        CardAction.Choose when press is { Field: { } field, Value: { } value } => (new Chose(field, value), null),
        CardAction.Type when press is { Typed.Length: > 0, Field: { } field } => Picked(press) is { } picked
            ? (new Chose(field, picked), null)
            : (new Said(press.Typed), field),
        CardAction.Say when press.Value is { } word => (new Said(word), press.Field),
        CardAction.Correct when press.Inputs.GetValueOrDefault(CardInputs.Pick) is { Length: > 0 } row => (new Said($"{CommandReader.WordOf(CommandKind.Correct)} {row}"), null),
        CardAction.Form when press is { Section: { } section, Values.Count: > 0 } => (new Submitted(press.Values, section), null),
        CardAction.TakeBack when press.Section is { } section => (new TakeBack(section), null),
        _ => null,
    };

    private static string? Picked(CardPress press) =>
        press.Inputs.GetValueOrDefault(CardInputs.Text + CardInputs.Picked) is { Length: > 0 } picked && picked == press.Typed ? picked : null;
}
