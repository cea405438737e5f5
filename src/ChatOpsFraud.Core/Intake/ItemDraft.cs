namespace ChatOpsFraud.Core.Intake;

/// <summary>One item of an order as written.</summary>
internal sealed class ItemDraft
{
    /// <summary>商品名, 数量, 単価, 小計, 金額.</summary>
    public Slots<Trait> Parts { get; } = new();

    /// <summary>True when it has a name.</summary>
    public bool HasName => Parts[Trait.ItemName].Any(name => _confirmed || !name.Weak);

    private bool _confirmed;

    /// <summary>What stands below the name proves that it is one.</summary>
    public void Confirm() => _confirmed = true;

    /// <summary>True when any amount stands beside it.</summary>
    public bool IsPriced => Parts.Has(Trait.UnitPrice) || Parts.Has(Trait.LineTotal) || Parts.Has(Trait.Amount);

    /// <summary>The name for comparing; empty when there is none.</summary>
    public string NameKey => Parts[Trait.ItemName] is [var name, ..]
        ? string.Concat(name.Text.Where(c => !char.IsWhiteSpace(c)).Select(PastedLine.Fold))
        : "";

    /// <summary>True when name, quantity or price is known; a product code alone makes no item.</summary>
    public bool SaysSomething =>
        HasName || Parts.Has(Trait.UnitPrice) || (Parts.Has(Trait.ItemName) && Parts.Has(Trait.Quantity));
}
