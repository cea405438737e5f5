using ChatOpsFraud.Core.Fields.Addresses;

namespace ChatOpsFraud.Benchmarks;

/// <summary>Reading addresses of every municipality, in the spellings that people use, on one thread.</summary>
internal static class AddressSpeed
{
    public static IEnumerable<Figure> Measure()
    {
        string[] full = [.. Gazetteer.Municipalities.Select(m => m.FullName + "1丁目2-3 あおばビル5F")];
        string[] bare = [.. Gazetteer.Municipalities.Select(m => m.Name + "１丁目２－３")];
        var medians = Rounds.Medians(9, () => Read(full), () => Read(bare));
        yield return new Figure("address, with prefecture", $"{full.Length / medians[0]:F0} /s", ">= 50000 /s", "");
        yield return new Figure("address, without prefecture, full width", $"{bare.Length / medians[1]:F0} /s", ">= 50000 /s", "");
    }

    private static void Read(string[] texts)
    {
        foreach (var text in texts) PostalAddress.Parse(text);
    }
}
