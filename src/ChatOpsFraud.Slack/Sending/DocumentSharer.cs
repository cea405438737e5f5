using System.Globalization;
using System.Text.Json;
using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Documents.Press;
using ChatOpsFraud.Slack.Blocks;
using ChatOpsFraud.Slack.Protocol;
using ChatOpsFraud.Slack.Text;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Storage.Outgoing;

namespace ChatOpsFraud.Slack.Sending;

/// <summary>
/// Makes the documents of an edition and shares them in the conversation: an address for each file, its bytes, and then all of them in one
/// message. Slack shares later than it says, so the files are looked at until they are there.
/// </summary>
internal sealed class DocumentSharer(SlackApi api, UploadedFiles uploads, CaseDesk desk, DocumentPress press, MessagePoster poster, TimeProvider clock)
{
    private const int MostLooks = 6;
    private const int MostShares = 4;

    /// <summary>Shares the documents. An attempt goes on with the files that an earlier one has uploaded.</summary>
    public async Task<SendOutcome> ShareAsync(OutgoingMessage message, ShareDocuments share, string channel, CancellationToken cancellationToken)
    {
        var key = $"{message.CaseNumber}/{message.Number}";
        var upload = await uploads.ReadAsync(key, cancellationToken).ConfigureAwait(false);
        // Nobody saw whether they were shared: Slack may take its time to show it.
        if (upload is { WasCompleted: true } && await AreSharedAsync(share.Place.Team, upload.Files, MostLooks, cancellationToken).ConfigureAwait(false)) return new SendOutcome.Sent();
        if (upload is null)
        {
            var (uploaded, trouble) = await UploadAllAsync(message.CaseNumber, share, cancellationToken).ConfigureAwait(false);
            if (uploaded is null) return trouble!;
            upload = new Upload(uploaded, false);
        }
        var files = upload.Files;
        await uploads.WriteAsync(key, message.CaseNumber, upload with { WasCompleted = true }, cancellationToken).ConfigureAwait(false);
        var completed = await CompleteAsync(share, channel, files, cancellationToken).ConfigureAwait(false);
        if (completed is SlackResult.Refused { Error: "file_not_found" or "invalid_arguments" or "file_update_failed" })
        {
            // The addresses have run out: everything once more with the next attempt.
            await uploads.ForgetAsync(key, cancellationToken).ConfigureAwait(false);
            return new SendOutcome.Later("uploadRanOut");
        }
        if (SlackOutcome.Of(completed) is { } failed) return failed;
        if (await AreSharedAsync(share.Place.Team, files, MostLooks, cancellationToken).ConfigureAwait(false)) return new SendOutcome.Sent();
        if (message.Attempt < MostShares) return new SendOutcome.Later("notSharedYet");
        return await ApologiseAsync(message, share, channel, cancellationToken).ConfigureAwait(false);
    }

    private async Task<(IReadOnlyList<UploadedFile>? Files, SendOutcome? Trouble)> UploadAllAsync(string caseNumber, ShareDocuments share, CancellationToken cancellationToken)
    {
        if (await desk.LoadAsync(caseNumber, cancellationToken).ConfigureAwait(false) is not { } file || file.AtEdition(share.Edition) is not { } edition)
            return (null, new SendOutcome.GivenUp("noEdition"));
        List<UploadedFile> files = [];
        foreach (var kind in share.Kinds)
        {
            var made = await press.PressAsync(kind, desk.RuleBookOf(edition), edition, JapanTime.Of(clock.GetUtcNow()), cancellationToken).ConfigureAwait(false);
            // Only the picture can fail for want of a font; the documents that count are always made.
            if (made is not PressedDocument.Made document) continue;
            var (uploaded, result) = await UploadAsync(share.Place.Team, document, cancellationToken).ConfigureAwait(false);
            if (uploaded is null) return (null, SlackOutcome.Of(result) ?? new SendOutcome.Later("noUploadAddress"));
            files.Add(uploaded);
        }
        return (files, null);
    }

    private async Task<(UploadedFile? File, SlackResult Result)> UploadAsync(string team, PressedDocument.Made document, CancellationToken cancellationToken)
    {
        var begun = await api.CallAsync(
            team,
            "files.getUploadURLExternal",
            [("filename", document.FileName), ("length", document.Bytes.Length.ToString(CultureInfo.InvariantCulture))],
            cancellationToken).ConfigureAwait(false);
        if (begun is not SlackResult.Done done) return (null, begun);
        if (!Uri.TryCreate(done.Body.Text("upload_url"), UriKind.Absolute, out var address) || done.Body.Text("file_id") is not { } id) return (null, begun);
        var sent = await api.UploadAsync(address, document.Bytes, cancellationToken).ConfigureAwait(false);
        return (sent is SlackResult.Done ? new UploadedFile(id, document.FileName) : null, sent);
    }

    private Task<SlackResult> CompleteAsync(ShareDocuments share, string channel, IReadOnlyList<UploadedFile> files, CancellationToken cancellationToken) => api.CallAsync(
        share.Place.Team,
        "files.completeUploadExternal",
        [
            ("files", JsonSerializer.Serialize(files.Select(f => new { id = f.Id, title = f.Title }))),
            ("channel_id", channel),
            ("thread_ts", share.Place.Thread),
            ("initial_comment", SlackText.Escape(SlackWording.Of("slack.documents.comment", share.Edition.ToString(CultureInfo.InvariantCulture)))),
        ],
        cancellationToken);

    private async Task<bool> AreSharedAsync(string team, IReadOnlyList<UploadedFile> files, int looks, CancellationToken cancellationToken)
    {
        for (var look = 0; look < looks; look++)
        {
            if (look > 0) await Task.Delay(TimeSpan.FromMilliseconds(250 * (1 << look)), clock, cancellationToken).ConfigureAwait(false);
            // They are shared in one message, so the last one stands for all.
            var info = await api.CallAsync(team, "files.info", [("file", files[^1].Id)], cancellationToken).ConfigureAwait(false);
            if (info is SlackResult.Done done && done.Body.At("file", "shares") is { ValueKind: JsonValueKind.Object } shares && shares.EnumerateObject().Any()) return true;
            // Without the scope nobody can look: what Slack has confirmed counts.
            if (info is SlackResult.Refused && looks > 1) return true;
        }
        return false;
    }

    private async Task<SendOutcome> ApologiseAsync(OutgoingMessage message, ShareDocuments share, string channel, CancellationToken cancellationToken)
    {
        IReadOnlyList<Block> blocks = [new NoticeBlock(NoticeLevel.Warn, "slack.documents.notShared", SlackWording.Of("slack.documents.notShared"))];
        var notice = ReplyRenderer.Render(message.CaseNumber, blocks, Expects.Nothing)[0];
        var result = await poster.PostAsync(share.Place, channel, notice, $"{message.CaseNumber}/{message.Number}/sorry", true, () => { }, cancellationToken).ConfigureAwait(false);
        return SlackOutcome.Of(result) ?? new SendOutcome.Sent();
    }
}
