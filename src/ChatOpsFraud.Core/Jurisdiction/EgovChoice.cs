using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Jurisdiction;

/// <summary>An entry to choose on the e-Gov form. Labels that no source shows are only likely, and are worded so.</summary>
/// <param name="Label">The label, as shown or as it is likely to be.</param>
/// <param name="Established">Whether a source shows this very label in this very place.</param>
public sealed record EgovChoice(string Label, bool Established)
{
    /// <summary>What people read: 「北海道函館方面」 or 「東京都」に当たる項目.</summary>
    public string Text => Wording.Of(Established ? "jurisdiction.choice.established" : "jurisdiction.choice.likely", Label);

    /// <inheritdoc />
    public override string ToString() => Text;
}
