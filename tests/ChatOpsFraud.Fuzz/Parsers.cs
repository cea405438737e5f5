using ChatOpsFraud.Core.Conversation.Commands;
using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Core.Fields.Cards;
using ChatOpsFraud.Core.Intake;
using ChatOpsFraud.Core.Statement.Characters;

namespace ChatOpsFraud.Fuzz;

/// <summary>Everything that reads what people type.</summary>
internal static class Parsers
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 15, 0, 0, TimeSpan.FromHours(9));
    private static readonly Choice[] Shipped = [new("shipped", "発送済み", ["送った"]), new("notShipped", "未発送", ["まだ"])];

    public static IReadOnlyList<Parser> All { get; } =
    [
        .. Enum.GetValues<FieldKind>().Select(kind => new Parser(kind.ToString(), text => Told(FieldReader.Read(kind, text, Now)))),
        new("Choices", text => Told(ChoiceReader.Read(text, Shipped))),
        new("Cards", text => Must(CardNumbers.CutOut(CardNumbers.CutOut(text).Text).Count == 0, "A card survived.")),
        new("Egov", text => Must(EgovCharacters.Check(text).Text.All(EgovCharacters.IsAllowed), "A character slipped through.")),
        new("FileName", text => EgovFileName.Of(text).Length > 0),
        new("Commands", text => CommandReader.Read(text) is not null),
        new("Paste", text => Paste.Read(text, Now).Count > 0),
    ];

    // A refusal without a sentence would leave the person without a word.
    private static bool Told(Parsed<FieldValue> parsed) => parsed.IsRead || !Must(parsed.Unread!.Reason.Text.Length > 0, "No reason.");

    private static bool Must(bool holds, string otherwise) => holds ? true : throw new InvalidOperationException(otherwise);
}
