using System.Text;
using ChatOpsFraud.Core;
using ChatOpsFraud.Documents.Export;
using ChatOpsFraud.Documents.Html;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Web.Access;
using ChatOpsFraud.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ChatOpsFraud.Web.CasePage;

/// <summary>The page of a case, and the case as a file.</summary>
internal static class CasePages
{
    private const int ShownTrail = 100;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPages(WebRoles.Anyone).MapGet("/cases/{number}", ShowAsync);
        var exports = routes.MapPages(WebRoles.Lead);
        exports.MapGet("/cases/{number}/export/csv", CsvAsync);
        exports.MapGet("/cases/{number}/export/json", JsonAsync);
    }

    private static async Task<IResult> ShowAsync(HttpContext context, string number, CaseViews views, IRuleBooks books, CaseDesk desk, AuditChecks audits, TimeProvider clock)
    {
        var frame = PageFrame.Of(context, ProgramText.Of("casePage.title", number), PageSections.Cases) with { Styles = ["board.css", "report.css", "case.css"] };
        if (await views.OpenAsync(number, frame.Person.Name, context.RequestAborted) is not { } file) return Results.NotFound();
        var dossier = CaseDossier.Of(file, desk.RuleBookOf(file.Case), JapanTime.Of(clock.GetUtcNow()));
        var seesTrail = frame.Person.Has(WebRoles.Lead) || frame.Person.Has(WebRoles.Compliance);
        return WebPages.Page<DossierPage>(new
        {
            Frame = frame,
            Dossier = dossier,
            Explanation = ReportHtml.Part([.. CaseExplanation.Of(file, books)]),
            Today = JapanTime.Day(clock),
            SeesTrail = seesTrail,
            ShownTrail = context.Request.Query.ContainsKey("all") ? dossier.Trail.Count : ShownTrail,
            Audit = seesTrail ? await audits.LastAsync(context.RequestAborted) : null,
        });
    }

    private static Task<IResult> CsvAsync(HttpContext context, string number, CaseViews views, CaseDesk desk) =>
        ExportAsync(context, number, views, "csv", "text/csv; charset=utf-8", file => CaseCsv.Write(desk.RuleBookOf(file.Case), file.Case));

    private static Task<IResult> JsonAsync(HttpContext context, string number, CaseViews views) =>
        ExportAsync(context, number, views, "json", "application/json; charset=utf-8", file => Encoding.UTF8.GetBytes(CaseJson.Write(file.Case.Number, file.History)));

    private static async Task<IResult> ExportAsync(
        HttpContext context, string number, CaseViews views, string ending, string mediaType, Func<CaseFile, byte[]> write) =>
        await views.ExportAsync(number, WebPerson.Of(context).Name, context.RequestAborted) is { } file
            ? Results.File(write(file), mediaType, ProgramText.Of("casePage.export.name", number, ending))
            : Results.NotFound();
}
