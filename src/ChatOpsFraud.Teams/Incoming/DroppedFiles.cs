using System.Text;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Teams.Protocol;
using ChatOpsFraud.Teams.Settings;

namespace ChatOpsFraud.Teams.Incoming;

/// <summary>
/// Text files that a person sends in the personal chat, e.g. an access log. Teams names an address that holds for a short while; it is only
/// opened on the hosts where Teams keeps files.
/// </summary>
internal sealed class DroppedFiles(TeamsHttp http, TeamsOptions options, TimeProvider clock)
{
    private const int MostBytes = 512 * 1024;
    private static readonly TimeSpan LongestFetch = TimeSpan.FromSeconds(8);
    private static readonly string[] TextEndings = [".txt", ".csv", ".tsv", ".log", ".eml", ".md", ".json"];
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The file of a message; null when there is none.</summary>
    public static ActivityAttachment? Of(Activity activity) =>
        (activity.Attachments ?? []).OfType<ActivityAttachment>().FirstOrDefault(a => a.ContentType == ContentTypes.FileDownload);

    /// <summary>What the file says, after what was typed with it; null when it cannot be read as text.</summary>
    public async Task<Dropped?> ReadAsync(ActivityAttachment file, string typed, CancellationToken cancellationToken)
    {
        var name = file.Name ?? "";
        if (!TextEndings.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase))) return null;
        if (!Uri.TryCreate(file.Content.At("downloadUrl").AsText(), UriKind.Absolute, out var address) || !options.FileHosts.Allows(address)) return null;
        return await FetchAsync(address, cancellationToken).ConfigureAwait(false) is { } text ? new Dropped(name, $"{typed}\n{text}".Trim()) : null;
    }

    private async Task<string?> FetchAsync(Uri address, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(LongestFetch, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var response = await http.GetAsync(address, either.Token).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode) return null;
            var bytes = await response.Content.ReadAsByteArrayAsync(either.Token).ConfigureAwait(false);
            return bytes.Length <= MostBytes ? Strict.GetString(bytes).TrimStart('\uFEFF') : null;
        }
        catch (Exception fault) when (fault is HttpRequestException or DecoderFallbackException || (fault is OperationCanceledException && limit.IsCancellationRequested))
        {
            return null;
        }
    }
}
