namespace ChatOpsFraud.Core.Tests.Fields.Dates;

/// <summary>Counts how cases were read: as expected, refused without need, or silently wrong.</summary>
public sealed class Tally
{
    private int _same;
    private int _refused;
    private int _kept;

    public int Wrong { get; private set; }

    public double Usable => (double)(_same + _kept) / (_same + _refused + _kept + Wrong);

    public string Add(DateCase c, string actual)
    {
        if (DateValue.Same(c.Expected, actual))
        {
            _same++;
            return "same";
        }
        // What the suite puts in the future an answer may refuse, or read as the past when its year is open.
        if (c.Source.EndsWith("+future", StringComparison.Ordinal) && (actual == "NONE" || DateValue.IsPast(actual, c.Now)))
        {
            _kept++;
            return "kept in the past";
        }
        if (actual == "NONE") _refused++;
        else Wrong++;
        return actual == "NONE" ? "refused" : "WRONG";
    }

    public override string ToString() =>
        $"{_same} as expected, {_kept} future refused or kept in the past, {_refused} refused, {Wrong} wrong; usable {Usable:P1}";
}
