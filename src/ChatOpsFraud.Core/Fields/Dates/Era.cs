namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>An era (元号): its name, the letter by which forms abbreviate it, and its first day.</summary>
internal sealed record Era(string Name, char Letter, DateOnly Began)
{
    /// <summary>
    /// The year of the Western calendar. People keep counting an era after its end (平成33年), so it has no upper limit here.
    /// </summary>
    public int Western(int year) => Began.Year + year - 1;
}
