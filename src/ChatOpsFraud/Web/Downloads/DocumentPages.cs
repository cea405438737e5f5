using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Press;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Web.Access;
using ChatOpsFraud.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ChatOpsFraud.Web.Downloads;

/// <summary>Documents of an edition: for whoever is signed in, and by signed address for people of the other channels.</summary>
internal static class DocumentPages
{
    /// <summary>Where somebody who is signed in fetches a document.</summary>
    public static string AddressOf(string caseNumber, int edition, string kind) => $"/cases/{caseNumber}/documents/{edition}/{kind}";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPages(WebRoles.Agent).MapGet("/cases/{number}/documents/{edition:int}/{kind}", ServeAsync);
        routes.MapGet(DocumentLinks.Path + "{token}", ServeSignedAsync).WithMetadata(new WebPage { IsSigned = true }).RequireRateLimiting(Guards.PageLimits.Policy);
    }

    private static Task<IResult> ServeSignedAsync(HttpContext context, string token, DocumentLinks links, CaseDesk desk, DocumentPress press, TimeProvider clock) =>
        links.Read(token) is { } link
            ? ServeAsync(context, link.CaseNumber, link.Edition, link.Kind, desk, press, clock)
            : Task.FromResult(Problem.Of(context, StatusCodes.Status410Gone, "download.ended"));

    private static async Task<IResult> ServeAsync(
        HttpContext context, string number, int edition, string kind, CaseDesk desk, DocumentPress press, TimeProvider clock)
    {
        if (!DocumentNames.Kinds.Contains(kind) || await desk.LoadAsync(number, context.RequestAborted) is not { } file || file.AtEdition(edition) is not { } issued)
            return Problem.Of(context, StatusCodes.Status404NotFound, "web.problem.notFound");
        return await press.PressAsync(kind, desk.RuleBookOf(issued), issued, JapanTime.Of(clock.GetUtcNow()), context.RequestAborted) switch
        {
            // A picture is shown in the page; everything else is saved and never acts inside of these pages.
            PressedDocument.Made made => Results.File(made.Bytes, made.MediaType, kind == DocumentNames.StatementPng ? null : made.FileName),
            PressedDocument.NotMade { Reason: var reason } => Problem.OfText(context, StatusCodes.Status503ServiceUnavailable, reason.Text),
            var other => throw new InvalidOperationException($"Nothing is done with {other.GetType().Name}."),
        };
    }
}
