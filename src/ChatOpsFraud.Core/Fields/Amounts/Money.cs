using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Fields.Amounts;

/// <summary>販売価格 in whole yen, 0 to 999,999,999,999, with what was said about tax, shipping and the number of pieces.</summary>
public sealed record Money
{
    /// <summary>Largest amount in yen.</summary>
    public const long MaxYen = 999_999_999_999;

    private static readonly MoneyNotes[] Shown =
    [
        MoneyNotes.UnitPrice, MoneyNotes.Total, MoneyNotes.TaxIncluded, MoneyNotes.TaxExcluded, MoneyNotes.ShippingIncluded,
        MoneyNotes.ShippingExcluded,
    ];

    internal Money(long yen, MoneyNotes notes, Quantity? quantity)
    {
        Yen = yen;
        Notes = notes;
        Quantity = quantity;
    }

    /// <summary>The amount in yen.</summary>
    public long Yen { get; }

    /// <summary>What was said beside the number.</summary>
    public MoneyNotes Notes { get; }

    /// <summary>The number of pieces typed with the price (各1,980円×3), or null.</summary>
    public Quantity? Quantity { get; }

    /// <summary>The digits alone, e.g. <c>198000</c>.</summary>
    public string Canonical => FieldFormat.Plain(Yen);

    /// <summary>The form that people see, e.g. <c>198,000円（税込）</c>.</summary>
    public string Display
    {
        get
        {
            var amount = Sentence.Of(
                Notes.HasFlag(MoneyNotes.Approximate) ? "amount.money.about" : "amount.money.display", FieldFormat.Number(Yen)).Text;
            var notes = string.Join('・', Shown.Where(n => Notes.HasFlag(n)).Select(n => Sentence.Of($"amount.note.{n}").Text));
            return notes.Length == 0 ? amount : Sentence.Of("amount.money.noted", amount, notes).Text;
        }
    }

    /// <summary>Reads one price in yen; asks about ranges and several amounts, refuses other currencies.</summary>
    public static Parsed<Money> Parse(string text) =>
        TypedAnswer.Read(text, 200, "販売価格", "価格", "金額", "値段", "代金", "単価:", "price").Then(MoneyParts.Read);

    /// <summary>The value for storing and showing; 0 yen and a total for several pieces carry a remark.</summary>
    public FieldValue ToFieldValue() => new(Canonical, Display, [.. Remarks()]);

    private IEnumerable<Sentence> Remarks()
    {
        if (Yen == 0) yield return Sentence.Of("amount.money.zero");
        if (Quantity is { } quantity) yield return Sentence.Of("amount.money.quantity", FieldFormat.Number(Yen), quantity.Display);
    }
}
