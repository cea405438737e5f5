using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Rules.Report;
using ChatOpsFraud.Documents.Html;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Web.Access;
using ChatOpsFraud.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ChatOpsFraud.Web.Rules;

/// <summary>規則集: to read, to try, to compare, and what was accepted when.</summary>
internal static class RulePages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapPages(WebRoles.Anyone);
        pages.MapGet("/rules", ReadAsync);
        pages.MapGet("/rules/try", TryAsync);
        pages.MapGet("/rules/differences", DifferenceAsync);
        var leads = routes.MapPages(WebRoles.AnyLead);
        leads.MapGet("/rules/history", HistoryAsync);
        leads.MapPost("/rules/differences", UploadAsync);
    }

    private static async Task<IResult> ReadAsync(HttpContext context, RuleEditions editions, IRuleBooks books, TimeProvider clock)
    {
        var chosen = context.Request.Query["edition"].ToString() is { Length: > 0 } hash ? hash : books.Current.Hash;
        var found = await editions.FindAsync(chosen, context.RequestAborted);
        return WebPages.Page<ReadPage>(new
        {
            Frame = FrameOf(context, found?.Book.Rules.Title),
            Editions = await editions.ListAsync(context.RequestAborted),
            Chosen = chosen,
            Report = found is null ? null : ReportHtml.Part(RuleBookReport.Of(found.Book, found.Approval, JapanTime.Day(clock)).Blocks, withContents: true),
        }, found is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK);
    }

    private static async Task<IResult> TryAsync(HttpContext context, RuleEditions editions, IRuleBooks books, TimeProvider clock)
    {
        var query = context.Request.Query;
        var found = await editions.FindAsync(query["edition"].ToString() is { Length: > 0 } hash ? hash : books.Current.Hash, context.RequestAborted);
        var facts = SimulatorFacts.Of(found?.Book.Rules ?? books.Current.Rules, query, JapanTime.Day(clock));
        return WebPages.Page<TryPage>(new
        {
            Frame = FrameOf(context, ProgramText.Of("rulesPage.try.title")),
            Editions = await editions.ListAsync(context.RequestAborted),
            Set = found?.Book.Rules,
            Facts = facts,
            Report = found is not null && facts.IsAny ? ReportHtml.Part(facts.Explain(found.Book.Rules)) : "",
        }, found is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK);
    }

    private static async Task<IResult> DifferenceAsync(HttpContext context, RuleEditions editions, RuleComparison comparison, TimeProvider clock)
    {
        var choice = DifferenceChoice.Of(await editions.ListAsync(context.RequestAborted), context.Request.Query, JapanTime.Day(clock));
        ComparedEditions? compared = null;
        if (choice is { IsAsked: true, Old: { } oldHash, New: { } newHash }
            && await editions.FindAsync(oldHash, context.RequestAborted) is { } old
            && await editions.FindAsync(newHash, context.RequestAborted) is { } current)
            compared = new ComparedEditions(old, current, ReportHtml.Part(comparison.Of(old.Book, current.Book, choice.From).Blocks, withContents: true));
        return DifferenceOf(context, choice, compared, []);
    }

    private static async Task<IResult> UploadAsync(HttpContext context, RuleEditions editions, TimeProvider clock)
    {
        var choice = DifferenceChoice.Of(await editions.ListAsync(context.RequestAborted), QueryCollection.Empty, JapanTime.Day(clock));
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (form.Files.GetFile("file") is not { Length: > 0 } file) return DifferenceOf(context, choice, null, [ProgramText.Of("rulesPage.upload.missing")]);
        var reading = await UploadedRules.ReadAsync(file, context.RequestAborted);
        if (reading.Book is not { } book) return DifferenceOf(context, choice, null, reading.Findings);
        if (await editions.CurrentAsync(context.RequestAborted) is not { } current) return DifferenceOf(context, choice with { IsAsked = true }, null, []);
        var page = DifferenceReport.Of(Core.Rules.Difference.RuleBookDifference.Of(current.Book, book, choice.From));
        return DifferenceOf(context, choice, new ComparedEditions(current, new ReadEdition(book, reading.Approval), ReportHtml.Part(page.Blocks, withContents: true)), []);
    }

    private static RazorComponentResult<DifferencePage> DifferenceOf(HttpContext context, DifferenceChoice choice, ComparedEditions? compared, IReadOnlyList<string> troubles) =>
        WebPages.Page<DifferencePage>(
            new { Frame = FrameOf(context, ProgramText.Of("rulesPage.diff.title")), Choice = choice, Compared = compared, Troubles = troubles },
            troubles.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);

    private static async Task<IResult> HistoryAsync(HttpContext context, RuleEditions editions, ICaseStore store) => WebPages.Page<HistoryPage>(new
    {
        Frame = FrameOf(context, ProgramText.Of("rulesPage.history.title")),
        Lines = (IReadOnlyList<Storage.RuleSets.RuleActivation>)[.. (await store.RuleArchive.HistoryAsync(context.RequestAborted)).Reverse()],
        Kept = await editions.ListAsync(context.RequestAborted),
    });

    private static PageFrame FrameOf(HttpContext context, string? title) =>
        PageFrame.Of(context, title ?? ProgramText.Of("rulesPage.title"), PageSections.Rules) with { Styles = ["board.css", "report.css", "case.css", "rules.css"] };
}
