using System.Text.Json.Nodes;

namespace ChatOpsFraud.Slack.Tests.Loopback;

internal sealed partial class LoopbackSlack
{
    private int _lastGrant;

    /// <summary>Refresh tokens that still hold; each holds once.</summary>
    public HashSet<string> RefreshTokens { get; } = [];

    /// <summary>How long a token lasts, in seconds; null for tokens that do not end.</summary>
    public int? TokenSeconds { get; set; }

    /// <summary>What an installation is for: a workspace, or a whole organisation.</summary>
    public string? Enterprise { get; set; }

    private JsonObject Exchange(JsonObject arguments)
    {
        if (Text(arguments, "client_id") != "0000.0000" || Text(arguments, "client_secret") != "loopback-secret") return Error("bad_client_secret");
        lock (_lock)
        {
            if (Text(arguments, "grant_type") == "refresh_token")
            {
                if (!RefreshTokens.Remove(Text(arguments, "refresh_token") ?? "")) return Error("invalid_refresh_token");
            }
            else if (Text(arguments, "code") != "good-code")
            {
                return Error("invalid_code");
            }
            return Grant();
        }
    }

    private JsonObject Grant()
    {
        var number = ++_lastGrant;
        var token = $"xoxb-granted-{number}";
        Tokens[token] = true;
        var grant = Ok(
            ("app_id", "A0LOOPBACK"), ("token_type", "bot"), ("access_token", token), ("bot_user_id", Bot), ("scope", "chat:write"),
            ("team", Enterprise is null ? new JsonObject { ["id"] = Team, ["name"] = "loopback" } : null),
            ("enterprise", Enterprise is null ? null : new JsonObject { ["id"] = Enterprise, ["name"] = "loopback" }),
            ("is_enterprise_install", Enterprise is not null),
            ("authed_user", new JsonObject { ["id"] = "U0MINATO" }));
        if (TokenSeconds is not { } seconds) return grant;
        var refresh = $"xoxe-{number}";
        RefreshTokens.Add(refresh);
        grant["refresh_token"] = refresh;
        grant["expires_in"] = seconds;
        return grant;
    }
}
