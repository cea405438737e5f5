using System.Globalization;
using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Teams.Text;

namespace ChatOpsFraud.Teams.Cards;

/// <summary>The documents of an edition: their names, links where the host gives any, and a picture of the first page.</summary>
internal static class DocumentsCard
{
    /// <summary>The card.</summary>
    /// <param name="documents">What was issued.</param>
    /// <param name="links">The address of each kind; null where there is none.</param>
    /// <param name="picture">The address of the picture; null for none.</param>
    /// <param name="isPersonal">True where files can be handed over in the chat.</param>
    /// <param name="stamp">What its buttons bring back.</param>
    public static JsonObject Of(IReadOnlyList<DocumentBlock> documents, Func<string, Uri?> links, Uri? picture, bool isPersonal, CardStamp stamp)
    {
        var edition = documents[0].Edition.ToString(CultureInfo.InvariantCulture);
        var card = new Card().Text(TeamsWording.Of("documents.title", stamp.CaseNumber, edition), TextLook.Title);
        if (picture is not null) card.Add(Picture(picture));
        foreach (var document in documents) card.Text(TeamsWording.Of("card.bullet", TeamsWording.Of($"documentKind.{document.Kind}")));
        var opens = documents.Select(d => (Document: d, Link: links(d.Kind))).Where(d => d.Link is not null).Select(d => Open(d.Document, d.Link!)).ToList();
        if (opens.Count > 0) card.Text(TeamsWording.Of("documents.linkEnds"), TextLook.Subtle).Actions(opens);
        if (isPersonal) return card.Text(TeamsWording.Of("documents.consentBelow"), TextLook.Subtle).Make();
        return card.Actions([new CardButtons(stamp, CardPlace.Other).OfSection(CardAction.Fetch, TeamsWording.Of("button.fetch"), edition)]).Make();
    }

    private static JsonObject Picture(Uri address) => new()
    {
        ["type"] = "Image",
        ["url"] = address.AbsoluteUri,
        ["altText"] = TeamsWording.Of("documents.picture"),
        ["size"] = "Stretch",
    };

    private static JsonObject Open(DocumentBlock document, Uri link) => new()
    {
        ["type"] = "Action.OpenUrl",
        ["title"] = TeamsWording.Of("button.open", TeamsWording.Of($"documentKind.{document.Kind}")),
        ["url"] = link.AbsoluteUri,
    };
}
