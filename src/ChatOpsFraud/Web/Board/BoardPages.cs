using ChatOpsFraud.Core;
using ChatOpsFraud.Web.Access;
using ChatOpsFraud.Web.Digests;
using ChatOpsFraud.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ChatOpsFraud.Web.Board;

/// <summary>事案一覧.</summary>
internal static class BoardPages
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPages(WebRoles.Anyone).MapGet("/cases", ShowAsync);

    private static async Task<IResult> ShowAsync(HttpContext context, CaseDigests digests, TimeProvider clock)
    {
        var today = JapanTime.Day(clock);
        var frame = PageFrame.Of(context, ProgramText.Of("board.title"), PageSections.Cases) with { Styles = ["board.css"] };
        var board = CaseBoard.Of(await digests.AllAsync(context.RequestAborted), BoardQuery.Of(context.Request.Query), frame.Person.Name, today);
        return WebPages.Page<BoardPage>(new { Frame = frame, Board = board, Today = today });
    }
}
