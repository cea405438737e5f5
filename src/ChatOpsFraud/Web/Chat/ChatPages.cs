using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Web.Access;
using ChatOpsFraud.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ChatOpsFraud.Web.Chat;

/// <summary>The addresses of the chat. Every one of them works without script, too: what is sent comes back as the page.</summary>
internal static class ChatPages
{
    /// <summary>A script asks with it for the changed parts instead of a page.</summary>
    public const string PartHeader = "X-Chat-Part";

    public static void AddServices(IServiceCollection services)
    {
        services.AddSingleton<LastReplies>();
        services.AddSingleton<ChatDesk>();
        services.AddSingleton<ChatViews>();
        services.AddSingleton<ChatEvents>();
        services.AddSingleton<OpenCases>();
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPages(WebRoles.Anyone).MapGet("/", StartAsync);
        var pages = routes.MapPages(WebRoles.Agent);
        pages.MapPost("/chat/turn", (HttpContext context, ChatDesk chat, ChatViews views) => TakeAsync(context, null, chat, views));
        pages.MapGet("/cases/{number}/chat", ShowAsync);
        pages.MapPost("/cases/{number}/chat/turn", (HttpContext context, string number, ChatDesk chat, ChatViews views) => TakeAsync(context, number, chat, views));
        pages.MapGet("/cases/{number}/chat/part", PartAsync);
        pages.MapGet("/cases/{number}/chat/events", (HttpContext context, string number, ChatEvents events) => events.WriteAsync(context, number));
    }

    // Who only reads the rules begins there.
    private static async Task<IResult> StartAsync(HttpContext context, ChatViews views, OpenCases open) =>
        WebPerson.Of(context) is var person && (person.Has(WebRoles.Agent) || person.Has(WebRoles.Lead))
            ? Page(context, views.Start(), await open.LatestAsync(context.RequestAborted))
            : Results.Redirect("/rules");

    private static async Task<IResult> ShowAsync(HttpContext context, string number, CaseViews opened, ChatViews views, string? form = null) =>
        await opened.JoinAsync(number, WebPerson.Of(context).Name, context.RequestAborted) is { } file
            ? Page(context, views.Of(file, form), [])
            : Problem.Of(context, StatusCodes.Status404NotFound, "web.problem.notFound");

    private static async Task<IResult> PartAsync(HttpContext context, string number, CaseViews opened, ChatViews views, string? form = null) =>
        await opened.JoinAsync(number, WebPerson.Of(context).Name, context.RequestAborted) is { } file
            ? Part(context, views.Of(file, form))
            : Problem.Of(context, StatusCodes.Status404NotFound, "web.problem.notFound");

    private static async Task<IResult> TakeAsync(HttpContext context, string? number, ChatDesk chat, ChatViews views)
    {
        var (sent, refusal) = await TurnForm.ReadAsync(context.Request, context.RequestAborted);
        if (sent is null) return Problem.OfText(context, StatusCodes.Status400BadRequest, refusal!);
        if (await chat.TakeAsync(WebPerson.Of(context).Name, number, sent, context.RequestAborted) is not { } file)
            return Problem.Of(context, StatusCodes.Status404NotFound, "web.problem.notFound");
        // After a redirect a reload sends nothing again.
        return context.Request.Headers.ContainsKey(PartHeader)
            ? Part(context, views.Of(file))
            : Results.Redirect($"/cases/{file.Case.Number}/chat", permanent: false, preserveMethod: false);
    }

    private static RazorComponentResult<ChatPart> Part(HttpContext context, ChatView view) =>
        WebPages.Page<ChatPart>(new { Frame = FrameOf(context, view), View = view });

    private static RazorComponentResult<ChatPage> Page(HttpContext context, ChatView view, IReadOnlyList<OpenCase> open) =>
        WebPages.Page<ChatPage>(new { Frame = FrameOf(context, view), View = view, Open = open });

    private static PageFrame FrameOf(HttpContext context, ChatView view) =>
        PageFrame.Of(context, view.Number.Length == 0 ? ProgramText.Of("chat.titleNew") : ProgramText.Of("chat.title", view.Number), PageSections.Chat) with
        {
            Scripts = ["chat.js"],
            Styles = ["statement.css", "chat.css"],
        };
}
