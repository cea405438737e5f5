using System.Globalization;

namespace ChatOpsFraud.Benchmarks;

/// <summary>One line of the result.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The ratio, or a time with its unit.</param>
/// <param name="Target">What is wanted; empty where there is no target.</param>
/// <param name="Detail">The two sides of the ratio.</param>
internal sealed record Figure(string Name, string Value, string Target, string Detail)
{
    public static Figure Ratio(string name, double ratio, string target, FormattableString detail) =>
        new(name, ratio.ToString(ratio < 10 ? "0.00" : "0", CultureInfo.InvariantCulture) + "x", target, FormattableString.Invariant(detail));

    public override string ToString() => $"{Name,-44} {Value,10}  {Target,-12} {Detail}";
}
