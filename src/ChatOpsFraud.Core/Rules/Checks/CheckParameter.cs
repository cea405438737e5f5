using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Core.Rules.Checks;

/// <summary>What a function of a check takes at one place: a field of certain kinds, or a literal.</summary>
/// <param name="Kinds">Kinds of fields that can give a value here; empty for a literal.</param>
public sealed record CheckParameter(IReadOnlyList<FieldKind> Kinds)
{
    internal static readonly CheckParameter Any = new(Enum.GetValues<FieldKind>());
    internal static readonly CheckParameter Choice = new([FieldKind.Choice, FieldKind.YesNo, FieldKind.Text, FieldKind.LongText]);
    internal static readonly CheckParameter Date = new([FieldKind.Date, FieldKind.DateTime]);
    internal static readonly CheckParameter Moment = new([FieldKind.DateTime]);
    internal static readonly CheckParameter Money = new([FieldKind.Money]);
    internal static readonly CheckParameter Quantity = new([FieldKind.Quantity]);
    internal static readonly CheckParameter Port = new([FieldKind.Port]);
    internal static readonly CheckParameter Ip = new([FieldKind.Ip]);
    internal static readonly CheckParameter Phone = new([FieldKind.Phone, FieldKind.Text]);
    internal static readonly CheckParameter Address = new([FieldKind.Address, FieldKind.LooseAddress]);
    internal static readonly CheckParameter Postal = new([FieldKind.PostalCode, FieldKind.LooseAddress]);
    internal static readonly CheckParameter Email = new([FieldKind.Email]);
    internal static readonly CheckParameter Url = new([FieldKind.Url]);
    internal static readonly CheckParameter Literal = new([]);

    /// <summary>Whether a literal text stands here instead of a field.</summary>
    public bool IsLiteral => Kinds.Count == 0;
}
