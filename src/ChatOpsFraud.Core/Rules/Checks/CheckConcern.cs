namespace ChatOpsFraud.Core.Rules.Checks;

/// <summary>A check that speaks about the answers of a case.</summary>
/// <param name="Check">The check.</param>
/// <param name="Order">Order from 0; −1 where the check belongs to the whole case.</param>
/// <param name="Item">Item from 0; −1 where the check does not look at items.</param>
/// <param name="Text">The sentence with the answers in it.</param>
/// <param name="Mend">Fields that may have to be mended; may be empty.</param>
public sealed record CheckConcern(Check Check, int Order, int Item, string Text, IReadOnlyList<string> Mend)
{
    /// <summary>Whether this is what another one says already, word for word.</summary>
    public bool Repeats(CheckConcern other) =>
        Check.Id == other.Check.Id && Order == other.Order && Item == other.Item && Text == other.Text;
}
