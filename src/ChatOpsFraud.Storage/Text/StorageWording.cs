using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Storage.Text;

/// <summary>The sentences that the store says: faults of the medium, breaks of the chain.</summary>
internal static class StorageWording
{
    private static readonly WordingTable Table = new(typeof(StorageWording).Assembly);

    public static IEnumerable<string> Codes => Table.Codes;

    public static string Of(string code, params IReadOnlyList<string> arguments) => Table.Of(code, arguments);
}
