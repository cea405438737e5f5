using ChatOpsFraud.Slack.Protocol;
using ChatOpsFraud.Slack.Settings;
using ChatOpsFraud.Slack.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace ChatOpsFraud.Slack.Installing;

/// <summary>Installation by an administrator: to Slack, and back with a code.</summary>
internal static class InstallEndpoints
{
    /// <summary>What the bot asks for; the same as in the manifests.</summary>
    public const string Scopes = "app_mentions:read,channels:history,chat:write,commands,files:read,files:write,groups:history,im:history,im:write,users:read";

    private const string Cookie = "slack-install";
    private const string Authorize = "https://slack.com/oauth/v2/authorize";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/slack/install", Begin);
        routes.MapGet("/slack/oauth", FinishAsync);
    }

    private static IResult Begin(HttpContext context, SlackSettings settings, InstallState state)
    {
        var nonce = InstallState.NewNonce();
        context.Response.Cookies.Append(Cookie, nonce, new CookieOptions { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Lax, Path = "/slack", MaxAge = TimeSpan.FromMinutes(10) });
        return Results.Redirect(QueryHelpers.AddQueryString(Authorize, new Dictionary<string, string?>
        {
            ["client_id"] = settings.ClientId,
            ["scope"] = Scopes,
            ["state"] = state.Make(nonce),
            ["redirect_uri"] = settings.RedirectUrl!.AbsoluteUri,
        }));
    }

    private static async Task<IResult> FinishAsync(
        HttpContext context, SlackSettings settings, InstallState state, SlackGrants grants, InstallationRecords installations, TimeProvider clock)
    {
        var query = context.Request.Query;
        if (!state.IsGood(context.Request.Cookies[Cookie], query["state"])) return Page("slack.install.otherBrowser", StatusCodes.Status400BadRequest);
        context.Response.Cookies.Delete(Cookie, new CookieOptions { Path = "/slack" });
        if (query["code"].ToString() is not { Length: > 0 } code) return Page("slack.install.notAllowed", StatusCodes.Status400BadRequest);
        var result = await grants.ExchangeAsync(code, context.RequestAborted).ConfigureAwait(false);
        if (result is not SlackResult.Done done || SlackGrants.Read(done.Body, clock.GetUtcNow()) is not { } installation) return Page("slack.install.failed", StatusCodes.Status502BadGateway);
        if (!settings.Allows(done.Body.Text("team", "id"), done.Body.Text("enterprise", "id"))) return Page("slack.install.notServed", StatusCodes.Status403Forbidden);
        await installations.WriteAsync(installation, context.RequestAborted).ConfigureAwait(false);
        return Page("slack.install.done", StatusCodes.Status200OK);
    }

    private static IResult Page(string code, int status) => Results.Text(SlackWording.Of(code), "text/plain; charset=utf-8", statusCode: status);
}
