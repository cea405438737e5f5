using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Web.Access;

/// <summary>Writes down who read the personal data of a case.</summary>
/// <param name="desk">Records events.</param>
/// <param name="clock">The time.</param>
internal sealed class CaseViews(CaseDesk desk, TimeProvider clock)
{
    /// <summary>Read on the page of the case.</summary>
    public const string Page = "board";

    /// <summary>Read in the chat of the web.</summary>
    public const string Chat = "chat";

    /// <summary>Taken out as a file.</summary>
    public const string Export = "export";

    // One sitting is one reading: a reload, or a look at the next tab, is not told again.
    private static readonly TimeSpan Sitting = TimeSpan.FromMinutes(10);

    /// <summary>Records that a person opens the page of a case; once for a sitting.</summary>
    /// <returns>The case, or null when there is none. It is shown only when this has been stored.</returns>
    public Task<CaseFile?> OpenAsync(string number, string person, CancellationToken cancellationToken) =>
        ReadAsync(number, person, Page, e => e is CaseViewed { Where: Page }, cancellationToken);

    /// <summary>Records that a person opens the chat of a case; once for a sitting, and not for who has a part in it just now.</summary>
    /// <returns>The case, or null when there is none. It is shown only when this has been stored.</returns>
    public Task<CaseFile?> JoinAsync(string number, string person, CancellationToken cancellationToken) =>
        ReadAsync(number, person, Chat, e => e is not CaseViewed { Where: Export }, cancellationToken);

    /// <summary>Records that a person takes the case out as a file; every time.</summary>
    public Task<CaseFile?> ExportAsync(string number, string person, CancellationToken cancellationToken) =>
        desk.RecordAsync(number, person, new CaseViewed(Export), cancellationToken);

    private async Task<CaseFile?> ReadAsync(string number, string person, string where, Func<CaseEvent, bool> tells, CancellationToken cancellationToken)
    {
        if (await desk.LoadAsync(number, cancellationToken) is not { } file) return null;
        var since = clock.GetUtcNow() - Sitting;
        var isWrittenDown = file.History.Reverse().TakeWhile(e => e.At > since).Any(e => e.By == person && tells(e.Event));
        return isWrittenDown ? file : await desk.RecordAsync(number, person, new CaseViewed(where), cancellationToken);
    }
}
