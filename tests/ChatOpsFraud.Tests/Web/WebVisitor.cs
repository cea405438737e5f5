using System.Net;
using System.Text.RegularExpressions;
using ChatOpsFraud.Tests.Web.Access;

namespace ChatOpsFraud.Tests.Web;

/// <summary>A browser in small: keeps cookies, shows where it is sent, and knows the token of the last form. Unlike a browser it sends secure
/// cookies over plain HTTP, too, so that a loopback host can stand for one with TLS.</summary>
internal sealed partial class WebVisitor(Func<Uri> address) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private string _token = "";

    public Dictionary<string, string> Cookies { get; } = new(StringComparer.Ordinal);

    /// <summary>Every Set-Cookie header so far.</summary>
    public List<string> SetCookies { get; } = [];

    public async Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) =>
        await SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.RelativeOrAbsolute)), headers);

    /// <summary>Sends a form with the token of the page that was seen last.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        if (_token.Length == 0) await GetAsync("/");
        return await PostWithoutTokenAsync(path, [.. fields, ("__RequestVerificationToken", _token)]);
    }

    public Task<HttpResponseMessage> PostWithoutTokenAsync(string path, (string Name, string Value)[] fields, params (string Name, string Value)[] headers) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))) }, headers);

    /// <summary>Sends files to the chat.</summary>
    public async Task<HttpResponseMessage> SendFilesAsync(string path, params (string Name, byte[] Bytes)[] files)
    {
        if (_token.Length == 0) await GetAsync("/");
        var content = new MultipartFormDataContent { { new StringContent(_token), "__RequestVerificationToken" }, { new StringContent(Guid.CreateVersion7().ToString()), "turn" } };
        foreach (var (name, bytes) in files) content.Add(new ByteArrayContent(bytes), "file", name);
        return await SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = content }, []);
    }

    /// <summary>Follows a redirect, also to another site.</summary>
    public Task<HttpResponseMessage> FollowAsync(HttpResponseMessage redirect)
    {
        Assert.Contains(redirect.StatusCode, (HttpStatusCode[])[HttpStatusCode.Found, HttpStatusCode.SeeOther]);
        return SendAsync(new HttpRequestMessage(HttpMethod.Get, redirect.Headers.Location), []);
    }

    public void Dispose() => _client.Dispose();

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, (string Name, string Value)[] headers)
    {
        // What others reach through a proxy is reached directly here.
        var asked = request.RequestUri!;
        if (!asked.IsAbsoluteUri) request.RequestUri = new Uri(address(), asked);
        else if (asked.Host == SmallProvider.PublicHost) request.RequestUri = new Uri(address(), asked.PathAndQuery);
        request.Headers.Add("Accept", "text/html");
        foreach (var (name, value) in headers)
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, value);
        }
        if (Cookies.Count > 0) request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(c => $"{c.Key}={c.Value}")));
        var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        foreach (var set in response.Headers.TryGetValues("Set-Cookie", out var all) ? all : []) Keep(set);
        if (response.Content.Headers.ContentType?.MediaType != "text/event-stream")
        {
            var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            if (Token().Match(page) is { Success: true } token) _token = token.Groups["token"].Value;
        }
        return response;
    }

    private void Keep(string set)
    {
        SetCookies.Add(set);
        var pair = set.Split(';')[0].Split('=', 2);
        if (pair[1].Length == 0) Cookies.Remove(pair[0]);
        else Cookies[pair[0]] = pair[1];
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
