using System.Globalization;

namespace ChatOpsFraud.Storage.Tests.Crash;

/// <summary>What the child has told the world.</summary>
internal sealed record Acknowledgement(string CaseNumber, long Version, string Delivery)
{
    public static Acknowledgement Parse(string line)
    {
        var parts = line.Split(' ');
        return new(parts[0], long.Parse(parts[1], CultureInfo.InvariantCulture), parts[2]);
    }
}
