using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Storage;

namespace ChatOpsFraud.Web.Chat;

/// <summary>The cases that were talked about last, for whoever comes back to go on.</summary>
internal sealed class OpenCases(ICaseStore store)
{
    private const int Most = 5;

    private static readonly CaseFilter Open = new(
        [.. Enum.GetValues<CaseStage>().Where(s => s is not (CaseStage.Closed or CaseStage.Cancelled or CaseStage.Guided)).Select(s => s.ToString())], Limit: Most);

    public async Task<IReadOnlyList<OpenCase>> LatestAsync(CancellationToken cancellationToken) =>
        [.. (await store.ListAsync(Open, cancellationToken)).Select(c => new OpenCase(c.CaseNumber, Wording.Of($"stage.{c.Index.Stage}"), c.UpdatedAt))];
}
