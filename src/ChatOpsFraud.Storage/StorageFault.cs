using ChatOpsFraud.Storage.Text;

namespace ChatOpsFraud.Storage;

/// <summary>
/// The medium failed or must not be touched: the one exception of this project. Its message is a Japanese sentence for the operator.
/// </summary>
#pragma warning disable CA1710 // A fault is the word of this project for what stops a thing without being anybody's mistake.
public sealed class StorageFault : Exception
#pragma warning restore CA1710
{
    internal StorageFault(string code, Exception? innerException, params string[] arguments)
        : base(StorageWording.Of(code, arguments), innerException) => Code = code;

    internal StorageFault(string code, params string[] arguments)
        : this(code, null, arguments)
    {
    }

    /// <summary>A stable name of the fault, e.g. <c>storage.readOnly</c>; the key in <c>Storage.ja.json</c>.</summary>
    public string Code { get; }
}
