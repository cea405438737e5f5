namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>
/// What stands in one place of the text: a moment, or a range when there is a second one.
/// <paramref name="From"/> and <paramref name="To"/> are its place.
/// </summary>
internal sealed record Phrase(Atom First, Atom? Second, int From, int To)
{
    /// <summary>から or まで without the other side.</summary>
    public bool IsOpenEnded { get; init; }

    /// <summary>ごろ, 過ぎ.</summary>
    public bool IsApproximate => First.Nearness != Nearness.Exact || Second is { Nearness: not Nearness.Exact };
}
