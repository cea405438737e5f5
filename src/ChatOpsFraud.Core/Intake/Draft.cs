using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Core.Intake;

/// <summary>All that was found in a pasted text, before it is read by the field types.</summary>
internal sealed class Draft
{
    private const int MostOrders = 50;
    private const int MostNotes = 100;

    private readonly List<OrderDraft> _orders = [];
    private readonly List<Note> _notes = [];
    private OrderDraft? _current;

    private readonly HashSet<int> _known = [];
    private readonly HashSet<int> _remaining = [];

    /// <summary>Fields of the case itself, by field id.</summary>
    public Slots<string> Case { get; } = new();

    /// <summary>The merchant's own data.</summary>
    public PartyDraft Company { get; } = new();

    /// <summary>Lines of access logs.</summary>
    public List<AccessEntry> Accesses { get; } = [];

    /// <summary>Orders of which something was found, in the order of the text.</summary>
    public IReadOnlyList<OrderDraft> Orders => [.. _orders.Where(o => !o.IsEmpty)];

    /// <summary>Lines for その他参考となる事項.</summary>
    public IReadOnlyList<Note> Notes => _notes;

    /// <summary>True below the title of a memo about a call.</summary>
    public bool IsCallMemo { get; set; }

    /// <summary>True for a text in which a card company is named.</summary>
    public bool IsOfCards { get; set; }

    /// <summary>The order to which the next value belongs.</summary>
    public OrderDraft Current => _current ??= Add();

    /// <summary>True when the current order has begun.</summary>
    public bool HasOrder => _current is not null;

    /// <summary>Marks a line whose meaning is known and of which nothing is asked: a heading, a sum, a row of a table.</summary>
    public void Know(PastedLine line) => _known.Add(line.Number);

    /// <summary>True for a line whose meaning is known.</summary>
    public bool IsKnown(PastedLine line) => _known.Contains(line.Number);

    /// <summary>Marks a line that tells more than what is read of it.</summary>
    public void Remain(PastedLine line) => _remaining.Add(line.Number);

    /// <summary>True for a line that tells more than what was read of it.</summary>
    public bool Remains(PastedLine line) => _remaining.Contains(line.Number);

    /// <summary>Takes up the order with this number; one that was written before goes on, as in a quoted mail.</summary>
    public void Begin(string number)
    {
        if (_orders.Find(o => o.Number == number) is { } known) _current = known;
        else if (_current is null or { Number: not null }) _current = Add();
        _current!.Number = number;
    }

    /// <summary>Begins another order.</summary>
    public void BeginNext() => _current = _current is { Number: null, IsEmpty: true } ? _current : Add();

    /// <summary>Keeps a line for その他参考となる事項, each once.</summary>
    public void PutNote(string title, string text, PastedLine line)
    {
        if (Emptiness.Says(text) || text.Length > 120 || _notes.Count >= MostNotes) return;
        var order = Current;
        text = JapaneseText.OneLine(text);
        if (!_notes.Exists(n => n.Order == order && n.Title == title && n.Text == text)) _notes.Add(new Note(order, title, text, line));
    }

    private OrderDraft Add()
    {
        var order = new OrderDraft();
        // A list of hundreds of orders is not one incident; the rest is read into an order that nobody sees.
        if (_orders.Count < MostOrders) _orders.Add(order);
        return order;
    }
}
