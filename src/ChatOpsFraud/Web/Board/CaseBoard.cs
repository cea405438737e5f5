using ChatOpsFraud.Web.Digests;

namespace ChatOpsFraud.Web.Board;

/// <summary>One page of the list of cases.</summary>
/// <param name="Query">What was asked for; its page is one that exists.</param>
/// <param name="Rows">The cases of this page.</param>
/// <param name="Total">How many cases were found.</param>
/// <param name="Pages">How many pages they fill, at least 1.</param>
/// <param name="Warnings">How many of all living cases have each warning.</param>
public sealed record CaseBoard(
    BoardQuery Query, IReadOnlyList<CaseDigest> Rows, int Total, int Pages, IReadOnlyDictionary<BoardWarning, int> Warnings)
{
    /// <summary>Cases on one page.</summary>
    public const int PageSize = 50;

    /// <summary>Filters, sorts and cuts.</summary>
    /// <param name="digests">All living cases.</param>
    /// <param name="query">What is asked for.</param>
    /// <param name="me">Name of the person who looks.</param>
    /// <param name="today">The day in Japan.</param>
    public static CaseBoard Of(IReadOnlyList<CaseDigest> digests, BoardQuery query, string me, DateOnly today)
    {
        var search = new CaseSearch(query.Search);
        var found = digests.Where(d =>
            (query.Stage is null || d.Stage == query.Stage)
            && (query.Warning is not { } warning || Has(d, warning, today))
            && (!query.IsMine || d.Workers.Contains(me) || d.Colleagues.Contains(me))
            && search.Finds(d)).ToList();
        var pages = Math.Max(1, (found.Count + PageSize - 1) / PageSize);
        var page = Math.Min(query.Page, pages);
        return new CaseBoard(
            query with { Page = page },
            [.. Sorted(found, query.Sort).Skip((page - 1) * PageSize).Take(PageSize)],
            found.Count,
            pages,
            Enum.GetValues<BoardWarning>().ToDictionary(w => w, w => digests.Count(d => Has(d, w, today))));
    }

    /// <summary>Whether a case has a warning.</summary>
    public static bool Has(CaseDigest digest, BoardWarning warning, DateOnly today) => warning switch
    {
        BoardWarning.Evidence => digest.AlarmOn(today) != EvidenceAlarm.None,
        BoardWarning.FollowUp => digest.HasFollowUp,
        BoardWarning.Waiting => !digest.IsAtRest && digest.Waiting.Count > 0,
        _ => !digest.IsAtRest && digest.Missing.Count + digest.MissingLater.Count > 0,
    };

    // The number decides between equals, so that no case stands on two pages or on none.
    private static IEnumerable<CaseDigest> Sorted(IEnumerable<CaseDigest> found, BoardSort sort) => (sort switch
    {
        BoardSort.Stage => found.OrderBy(d => d.Stage).ThenByDescending(d => d.ChangedAt),
        BoardSort.Evidence => found.OrderBy(d => d.IsAtRest).ThenBy(d => d.EvidenceUntil ?? DateOnly.MaxValue),
        BoardSort.Missing => found.OrderByDescending(d => d.IsAtRest ? 0 : d.Missing.Count + d.MissingLater.Count),
        BoardSort.Changed => found.OrderByDescending(d => d.ChangedAt),
        _ => found.OrderBy(_ => 0),
    }).ThenByDescending(d => d.Number.Length).ThenByDescending(d => d.Number, StringComparer.Ordinal);
}
