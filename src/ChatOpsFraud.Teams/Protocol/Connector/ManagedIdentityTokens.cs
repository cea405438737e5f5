using ChatOpsFraud.Teams.Settings;

namespace ChatOpsFraud.Teams.Protocol.Connector;

/// <summary>Tokens for the machine itself: from the place that App Service names in the environment, else from that of every virtual machine.</summary>
internal sealed class ManagedIdentityTokens(TeamsOptions options, Func<string, string?> environment) : ITokenSource
{
    private const string Resource = "https://api.botframework.com";
    private const string MachinePlace = "http://169.254.169.254/metadata/identity/oauth2/token";

    public HttpRequestMessage Request()
    {
        var query = $"resource={Uri.EscapeDataString(Resource)}&client_id={options.AppId}";
        if (environment("IDENTITY_ENDPOINT") is { Length: > 0 } place && environment("IDENTITY_HEADER") is { Length: > 0 } header)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, $"{place}?api-version=2019-08-01&{query}");
            request.Headers.Add("X-IDENTITY-HEADER", header);
            return request;
        }
        var plain = new HttpRequestMessage(HttpMethod.Get, $"{MachinePlace}?api-version=2018-02-01&{query}");
        plain.Headers.Add("Metadata", "true");
        return plain;
    }
}
