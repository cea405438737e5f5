using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Web.CasePage;

/// <summary>Writes down who read the personal data of a case outside of its conversation.</summary>
/// <param name="desk">Records events.</param>
/// <param name="clock">The time.</param>
internal sealed class CaseViews(CaseDesk desk, TimeProvider clock)
{
    /// <summary>Read on the page of the case.</summary>
    public const string Page = "board";

    /// <summary>Taken out as a file.</summary>
    public const string Export = "export";

    // One sitting is one reading: a reload, or a look at the next tab, is not told again.
    private static readonly TimeSpan Sitting = TimeSpan.FromMinutes(10);

    /// <summary>Records that a person opens the page of a case; once for a sitting.</summary>
    /// <returns>The case, or null when there is none. It is shown only when this has been stored.</returns>
    public async Task<CaseFile?> OpenAsync(string number, string person, CancellationToken cancellationToken)
    {
        if (await desk.LoadAsync(number, cancellationToken) is not { } file) return null;
        return IsWrittenDown(file, person) ? file : await desk.RecordAsync(number, person, new CaseViewed(Page), cancellationToken);
    }

    /// <summary>Records that a person takes the case out as a file; every time.</summary>
    public Task<CaseFile?> ExportAsync(string number, string person, CancellationToken cancellationToken) =>
        desk.RecordAsync(number, person, new CaseViewed(Export), cancellationToken);

    private bool IsWrittenDown(CaseFile file, string person)
    {
        var since = clock.GetUtcNow() - Sitting;
        return file.History.Reverse().TakeWhile(e => e.At > since).Any(e => e.By == person && e.Event is CaseViewed { Where: Page });
    }
}
