using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Press;
using ChatOpsFraud.Teams.Cards;
using ChatOpsFraud.Teams.Text;

namespace ChatOpsFraud.Teams.Outgoing;

/// <summary>Draws contents as cards.</summary>
/// <param name="links">Links to documents; null where the host gives none.</param>
internal sealed class ContentCards(IDocumentLinks? links = null)
{
    /// <summary>The card of a content that is one.</summary>
    public JsonObject Draw(TeamsContent content, CardStamp stamp, bool isPersonal) => content switch
    {
        TeamsContent.Talk talk => BlockCard.Of(talk.Blocks),
        TeamsContent.Ask ask => QuestionCard.Of(ask, !isPersonal, stamp),
        TeamsContent.Confirm confirm => ConfirmCard.Of(confirm.Rows, stamp),
        TeamsContent.Form form => FormCard.Of(form.Section, form.Typed, form.Errors, form.Notices, form.Colleague, stamp),
        TeamsContent.AskColleague ask => HandOverCard.Of(ask.Title, ask.Section, ask.People, stamp),
        TeamsContent.Closed closed => ClosedCard.Of(closed.Taken, closed.Actor),
        TeamsContent.Status status => StatusCard.Of(status.Of, stamp),
        TeamsContent.Documents documents => DocumentsCard.Of(
            documents.Of,
            kind => links?.For(stamp.CaseNumber, documents.Of[0].Edition, kind),
            links?.For(stamp.CaseNumber, documents.Of[0].Edition, DocumentNames.StatementPng),
            isPersonal,
            stamp),
        TeamsContent.Leads leads => new Card().Text(TeamsWording.Of($"leads.{leads.Code}", stamp.CaseNumber)).Make(),
        _ => throw new ArgumentOutOfRangeException(nameof(content), content.GetType().Name, "It is no card."),
    };

    /// <summary>The address of a document, or null.</summary>
    public Uri? LinkTo(string caseNumber, int edition, string kind) => links?.For(caseNumber, edition, kind);
}
