using ChatOpsFraud.Core;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Web.Access;
using ChatOpsFraud.Web.Digests;
using ChatOpsFraud.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ChatOpsFraud.Web.Figures;

/// <summary>集計.</summary>
internal static class FigurePages
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPages(WebRoles.Anyone).MapGet("/figures", ShowAsync);

    private static async Task<IResult> ShowAsync(HttpContext context, CaseDigests digests, IRuleBooks books, TimeProvider clock)
    {
        var frame = PageFrame.Of(context, ProgramText.Of("figures.title"), PageSections.Figures) with { Styles = ["board.css", "figures.css"] };
        var figures = CaseFigures.Of(await digests.AllAsync(context.RequestAborted), books.Current.Questionnaire, JapanTime.Day(clock));
        return WebPages.Page<FiguresPage>(new { Frame = frame, Figures = figures });
    }
}
