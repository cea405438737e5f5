namespace ChatOpsFraud.Core.Intake;

/// <summary>One order as written.</summary>
internal sealed class OrderDraft
{
    private readonly List<ItemDraft> _items = [];

    /// <summary>Order number, or null when none was written.</summary>
    public string? Number { get; set; }

    /// <summary>発注者.</summary>
    public PartyDraft Buyer { get; } = new();

    /// <summary>配送先.</summary>
    public PartyDraft Delivery { get; } = new();

    /// <summary>Dates, carrier and access data.</summary>
    public Slots<Trait> Parts { get; } = new();

    /// <summary>
    /// Items in the order of the text. One without a price that was named with its price before is the same: mails list again what goes to
    /// which address.
    /// </summary>
    public IEnumerable<ItemDraft> Items
    {
        get
        {
            var priced = new HashSet<string>(StringComparer.Ordinal);
            foreach (var item in _items)
            {
                if (!item.SaysSomething) continue;
                if (item.IsPriced) priced.Add(item.NameKey);
                else if (item.NameKey.Length > 0 && priced.Contains(item.NameKey)) continue;
                yield return item;
            }
        }
    }

    /// <summary>Amounts of 小計, 合計 and the like, against which prices can be held.</summary>
    public HashSet<long> Sums { get; } = [];

    /// <summary>The item to which a quantity or a price belongs now, or null before the first.</summary>
    public ItemDraft? Item => _items.Count > 0 ? _items[^1] : null;

    /// <summary>True when nothing but notes was found for it.</summary>
    public bool IsEmpty => Buyer.IsEmpty && Delivery.IsEmpty && Parts.IsEmpty && !Items.Any();

    /// <summary>Begins the next item.</summary>
    public ItemDraft NextItem()
    {
        var item = new ItemDraft();
        _items.Add(item);
        return item;
    }
}
