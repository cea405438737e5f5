namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>How near to the written time the writer says that it was: 21時, 21時ごろ, 21時過ぎ.</summary>
internal enum Nearness
{
    Exact,
    About,
    Past,
}
