using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using ChatOpsFraud.Core;
using ChatOpsFraud.Documents.Press;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Storage.Outgoing;
using ChatOpsFraud.Teams.Cards;
using ChatOpsFraud.Teams.Conversations;
using ChatOpsFraud.Teams.Outgoing;
using ChatOpsFraud.Teams.Protocol;
using ChatOpsFraud.Teams.Protocol.Connector;
using ChatOpsFraud.Teams.Settings;
using ChatOpsFraud.Teams.Text;

namespace ChatOpsFraud.Teams.Files;

/// <summary>
/// Files in a personal chat: a card asks, the person allows it, the file goes to the person's own storage, and a card shows it. The bytes are
/// made from the case each time; nothing of a document is kept here.
/// </summary>
internal sealed class FileDelivery(
    CaseDesk desk, DocumentPress press, IConnector connector, CardSeals seals, ContentCards cards, TeamsHttp http, TeamsOptions options, TimeProvider clock)
{
    private const string Stored = "stored";
    private const string NotStored = "notStored";
    private const int MostUploads = 5;
    private static readonly TimeSpan LongestUpload = TimeSpan.FromSeconds(30);

    /// <summary>Asks whether a document may be stored.</summary>
    public async Task<ConnectorOutcome> AskAsync(ConversationReference to, string caseNumber, TeamsContent.Consent consent, CancellationToken cancellationToken)
    {
        if (await MakeAsync(caseNumber, consent.Edition, consent.Kind, cancellationToken).ConfigureAwait(false) is not { } made)
            return await SayAsync(to, caseNumber, TeamsWording.Of("file.notMade"), cancellationToken).ConfigureAwait(false);
        var context = await FileContext.MakeAsync(seals, to.Id, caseNumber, consent.Edition, consent.Kind, cancellationToken).ConfigureAwait(false);
        var attachment = new JsonObject
        {
            ["contentType"] = ContentTypes.FileConsent,
            ["name"] = made.FileName,
            ["content"] = new JsonObject
            {
                ["description"] = TeamsWording.Of($"documentKind.{consent.Kind}"),
                ["sizeInBytes"] = made.Bytes.Length,
                ["acceptContext"] = context.ToJson(),
                ["declineContext"] = context.ToJson(),
            },
        };
        return await connector.SendAsync(to, Activities.Of(to, attachment, TeamsWording.Of("summary.case", caseNumber)), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Stores a document; the receipt tells the message after it what became of that.</summary>
    public async Task<SendOutcome> UploadAsync(string caseNumber, TeamsContent.Upload upload, int attempt, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(upload.Url, UriKind.Absolute, out var address) || !options.FileHosts.Allows(address)) return new SendOutcome.Sent(NotStored);
        if (await MakeAsync(caseNumber, upload.Edition, upload.Kind, cancellationToken).ConfigureAwait(false) is not { } made) return new SendOutcome.Sent(NotStored);
        using var limit = new CancellationTokenSource(LongestUpload, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = new ByteArrayContent(made.Bytes) };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            request.Content.Headers.ContentRange = new ContentRangeHeaderValue(0, made.Bytes.Length - 1, made.Bytes.Length);
            using var response = await http.SendAsync(request, either.Token).ConfigureAwait(false);
            if (response.IsSuccessStatusCode) return new SendOutcome.Sent(Stored);
            return response.StatusCode is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError ? Again() : new SendOutcome.Sent(NotStored);
        }
        catch (Exception fault) when (fault is HttpRequestException || (fault is OperationCanceledException && limit.IsCancellationRequested))
        {
            return Again();
        }

        // The conversation must not wait for a storage that never answers.
        SendOutcome Again() => attempt < MostUploads ? new SendOutcome.Later("upload") : new SendOutcome.Sent(NotStored);
    }

    /// <summary>Shows the stored file; where there is none, another way to get it.</summary>
    public Task<ConnectorOutcome> ShowAsync(
        ConversationReference to, string caseNumber, TeamsContent.Uploaded uploaded, string? became, CancellationToken cancellationToken)
    {
        if (became == Stored && uploaded is { ContentUrl: { } url, UniqueId: { } id })
        {
            var attachment = new JsonObject
            {
                ["contentType"] = ContentTypes.FileInfo,
                ["contentUrl"] = url,
                ["name"] = Core.Statement.DocumentNames.Of(uploaded.Kind, caseNumber, uploaded.Edition),
                ["content"] = new JsonObject { ["uniqueId"] = id, ["fileType"] = uploaded.FileType },
            };
            return connector.SendAsync(to, Activities.Of(to, attachment, TeamsWording.Of("summary.case", caseNumber)), cancellationToken);
        }
        var isRefused = uploaded.ContentUrl is null;
        var link = cards.LinkTo(caseNumber, uploaded.Edition, uploaded.Kind);
        var text = TeamsWording.Of(isRefused ? "file.refused" : "file.notStored", TeamsWording.Of($"documentKind.{uploaded.Kind}"));
        var card = new Card().Text(text).Text(TeamsWording.Of(link is null ? "file.again" : "file.byLink"));
        if (link is not null) card.Actions([new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = TeamsWording.Of("button.open", TeamsWording.Of($"documentKind.{uploaded.Kind}")), ["url"] = link.AbsoluteUri }]);
        return connector.SendAsync(to, Activities.OfCard(to, card.Make(), caseNumber), cancellationToken);
    }

    private Task<ConnectorOutcome> SayAsync(ConversationReference to, string caseNumber, string text, CancellationToken cancellationToken) =>
        connector.SendAsync(to, Activities.OfCard(to, new Card().Text(text).Make(), caseNumber), cancellationToken);

    private async Task<PressedDocument.Made?> MakeAsync(string caseNumber, int edition, string kind, CancellationToken cancellationToken)
    {
        if (await desk.LoadAsync(caseNumber, cancellationToken).ConfigureAwait(false) is not { } file || file.AtEdition(edition) is not { } issued) return null;
        var pressed = await press.PressAsync(kind, desk.RuleBookOf(issued), issued, JapanTime.Of(clock.GetUtcNow()), cancellationToken).ConfigureAwait(false);
        return pressed as PressedDocument.Made;
    }
}
