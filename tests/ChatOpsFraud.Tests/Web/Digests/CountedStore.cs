using System.Reflection;
using ChatOpsFraud.Storage;

namespace ChatOpsFraud.Tests.Web.Digests;

/// <summary>A store that writes down which cases were read.</summary>
public class CountedStore : DispatchProxy
{
    private ICaseStore _inner = null!;

    /// <summary>Numbers of the cases that were read, in order.</summary>
    public IList<string> Read { get; } = [];

    internal static (ICaseStore Store, CountedStore Counts) Around(ICaseStore inner)
    {
        var store = Create<ICaseStore, CountedStore>();
        var counts = (CountedStore)(object)store;
        counts._inner = inner;
        return (store, counts);
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod!.Name == nameof(ICaseStore.LoadAsync)) Read.Add((string)args![0]!);
        return targetMethod.Invoke(_inner, args);
    }
}
