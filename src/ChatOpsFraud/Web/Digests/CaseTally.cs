namespace ChatOpsFraud.Web.Digests;

/// <summary>What is counted of one case: questions by pattern (<c>orders[n].purchasedAt</c>), never an answer.</summary>
/// <param name="IssuedAfter">From the first message to the first statement; null while none was issued.</param>
/// <param name="Unknown">Questions that were answered わからない at least once.</param>
/// <param name="Skipped">Questions that were skipped at least once.</param>
/// <param name="Missed">Question → how many answers to it could not be read.</param>
public sealed record CaseTally(
    TimeSpan? IssuedAfter, IReadOnlySet<string> Unknown, IReadOnlySet<string> Skipped, IReadOnlyDictionary<string, int> Missed)
{
    private static readonly HashSet<string> None = [];

    /// <summary>Of a case that cannot be read.</summary>
    public static CaseTally Empty { get; } = new(null, None, None, new Dictionary<string, int>(StringComparer.Ordinal));
}
