using System.Net;

namespace ChatOpsFraud.Teams.Protocol;

/// <summary>The client for everything that the channel calls. It follows no redirect, which could lead to a host that is not on the list.</summary>
internal sealed class TeamsHttp : HttpClient
{
    private const long LongestResponse = 1024 * 1024;

    public TeamsHttp()
        : base(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectTimeout = TimeSpan.FromSeconds(5),
            UseCookies = false,
        })
    {
        MaxResponseContentBufferSize = LongestResponse;
    }
}
