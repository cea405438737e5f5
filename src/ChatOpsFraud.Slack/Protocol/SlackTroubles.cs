using System.Collections.Concurrent;
using ChatOpsFraud.Slack.Text;
using Microsoft.Extensions.Logging;

namespace ChatOpsFraud.Slack.Protocol;

/// <summary>
/// What stands between the bot and a workspace: a token that was revoked, a scope that is missing. The operator is told once, in a
/// sentence that says what to do, and <c>/health/ready</c> says Degraded until it is mended.
/// </summary>
internal sealed partial class SlackTroubles(ILogger<SlackTroubles> logger)
{
    private const string Scope = "scope";

    // A scope is missing for one method; everything else concerns all of them.
    private readonly ConcurrentDictionary<(string Team, string Method), string> _standing = new();

    /// <summary>The sentences that stand now; empty when all is well.</summary>
    public IReadOnlyCollection<string> Standing => [.. _standing.Values];

    /// <summary>True for refusals that only the operator or an administrator can mend.</summary>
    public static bool IsForOperator(string error) => KeyOf(error) is not null;

    /// <summary>Notes a refusal; those that concern a single message are not noted.</summary>
    public void Note(string team, string error, string? needed = null, string method = "")
    {
        if (KeyOf(error) is not { } key) return;
        var sentence = SlackWording.Of($"slack.trouble.{key}", team, needed ?? "");
        var place = (team, key == Scope ? method : "");
        if (_standing.TryGetValue(place, out var standing) && standing == sentence) return;
        _standing[place] = sentence;
        LogTrouble(logger, sentence);
    }

    /// <summary>A call went well again.</summary>
    public void Clear(string team, string method = "")
    {
        if (_standing.IsEmpty || !(_standing.TryRemove((team, ""), out _) | _standing.TryRemove((team, method), out _))) return;
        var sentence = SlackWording.Of("slack.trouble.mended", team);
        LogMended(logger, sentence);
    }

    private static string? KeyOf(string error) => error switch
    {
        "invalid_auth" or "not_authed" or "token_expired" or "invalid_refresh_token" => "token",
        "token_revoked" or "account_inactive" or "team_access_not_granted" or "app_uninstalled" or "not_installed" or "notInstalled" => "uninstalled",
        "missing_scope" or "no_permission" => Scope,
        "socketOff" => "socket",
        _ => null,
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "Slack: {Sentence}")]
    private static partial void LogTrouble(ILogger logger, string sentence);

    [LoggerMessage(Level = LogLevel.Information, Message = "Slack: {Sentence}")]
    private static partial void LogMended(ILogger logger, string sentence);
}
