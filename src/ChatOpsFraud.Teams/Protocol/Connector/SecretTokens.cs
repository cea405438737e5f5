using ChatOpsFraud.Teams.Settings;

namespace ChatOpsFraud.Teams.Protocol.Connector;

/// <summary>Tokens of the bot's own tenant for its secret.</summary>
internal sealed class SecretTokens(TeamsOptions options) : ITokenSource
{
    /// <summary>What the token is for.</summary>
    public const string Scope = "https://api.botframework.com/.default";

    public HttpRequestMessage Request() => new(HttpMethod.Post, options.TokenUrl)
    {
        Content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = options.AppId,
            ["client_secret"] = options.AppSecret!,
            ["scope"] = Scope,
        }),
    };
}
