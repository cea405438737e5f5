using Microsoft.AspNetCore.Http;

namespace ChatOpsFraud.Web.Layout;

/// <summary>Says what went wrong: a page for people, a sentence for scripts.</summary>
internal static class Problem
{
    /// <summary>The page for a code of the wording.</summary>
    public static IResult Of(HttpContext context, int status, string code) => OfText(context, status, ProgramText.Of(code));

    /// <summary>The page for a sentence.</summary>
    public static IResult OfText(HttpContext context, int status, string text)
    {
        if (!context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal)) return Results.Text(text, statusCode: status);
        var frame = PageFrame.Of(context, ProgramText.Of("web.problem"), PageSections.None);
        return WebPages.Page<ProblemPage>(new { Frame = frame, Text = text }, status);
    }

    /// <summary>Writes it at once, for what stands before the addresses.</summary>
    public static Task WriteAsync(HttpContext context, int status, string code) => Of(context, status, code).ExecuteAsync(context);
}
