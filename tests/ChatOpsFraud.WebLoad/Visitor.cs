using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace ChatOpsFraud.WebLoad;

/// <summary>A person with a browser: opens the page, answers what is asked, and listens for changes all the while.</summary>
internal sealed partial class Visitor(Uri address, int number, Measures measures)
{
    private static readonly Dictionary<string, string> Answers = new(StringComparer.Ordinal)
    {
        ["triage.emergency"] = "いいえ",
        ["triage.role"] = "EC加盟店",
        ["triage.topic"] = "不正注文の被害",
        ["triage.ownLeak"] = "いいえ",
        ["triage.damage"] = "はい",
        ["triage.shipped"] = "発送済み",
        ["triage.urgent"] = "いいえ",
        ["company.name"] = "株式会社みなと家電",
        ["company.address"] = "横浜市中区山下町1",
        ["reporter.name"] = "港 花子",
        ["reporter.phone"] = "045-000-1234",
        ["reporter.email"] = "hanako.minato@example.co.jp",
        ["incident.discoveredOn"] = "昨日",
        ["incident.discovery"] = "カード会社からの電話",
        ["shop.url"] = "https://shop.example.co.jp/",
    };

    private string _token = "";
    private string _field = "";
    private string _turn = "";
    private string _case = "";

    public async Task TalkAsync(int turns, TimeSpan thought, TimeSpan firstPause)
    {
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies(), AllowAutoRedirect = false }) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };
        using var leaves = new CancellationTokenSource();
        await Task.Delay(firstPause, TimeProvider.System);
        if (!await AskAsync("first page", () => client.GetAsync(new Uri("/", UriKind.Relative)))) return;
        Task? listening = null;
        for (var i = 0; i < turns && _field.Length > 0; i++)
        {
            await Task.Delay(thought, TimeProvider.System);
            if (!await AskAsync(i == 0 ? "begin" : "turn", () => client.SendAsync(Turn()))) break;
            listening ??= ListenAsync(client, leaves.Token);
        }
        await leaves.CancelAsync();
        if (listening is not null) await listening;
    }

    private HttpRequestMessage Turn()
    {
        var fields = new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = _token,
            ["turn"] = _turn,
            ["seen"] = _field,
            ["text"] = Answers.GetValueOrDefault(_field, "わからない"),
        };
        var request = new HttpRequestMessage(HttpMethod.Post, _case.Length == 0 ? "/chat/turn" : $"/cases/{_case}/chat/turn") { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("X-Chat-Part", "1");
        return request;
    }

    private async Task<bool> AskAsync(string kind, Func<Task<HttpResponseMessage>> ask)
    {
        try
        {
            var began = Stopwatch.GetTimestamp();
            using var answer = await ask();
            var page = await answer.Content.ReadAsStringAsync();
            measures.Took(kind, Stopwatch.GetElapsedTime(began));
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                measures.Failed($"{kind}: {(int)answer.StatusCode}");
                return false;
            }
            Read(page);
            return true;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            measures.Failed($"{kind}: {fault.GetType().Name}");
            return false;
        }
    }

    private void Read(string page)
    {
        if (Token().Match(page) is { Success: true } token) _token = token.Groups["value"].Value;
        _turn = TurnId().Match(page).Groups["value"].Value;
        _case = CaseNumber().Match(page).Groups["value"].Value;
        var asked = Field().Match(page).Groups["value"].Value;
        if (asked == _field) measures.Failed($"asked {asked} again");
        _field = asked;
    }

    // The window's own stream of changes: open while the person talks.
    private async Task ListenAsync(HttpClient client, CancellationToken leaves)
    {
        try
        {
            await using var events = await client.GetStreamAsync(new Uri($"/cases/{_case}/chat/events", UriKind.Relative), leaves);
            using var lines = new StreamReader(events);
            while (await lines.ReadLineAsync(leaves) is not null)
            {
            }
        }
        catch (OperationCanceledException)
        {
            return;
        }
        catch (HttpRequestException fault)
        {
            measures.Failed($"events: {fault.StatusCode}");
        }
    }

    // A name of one's own: on one machine the limits are counted by it.
    private CookieContainer Cookies()
    {
        var cookies = new CookieContainer();
        cookies.Add(address, new Cookie("chatopsfraud-name", Uri.EscapeDataString(string.Create(CultureInfo.InvariantCulture, $"担当{number}"))));
        return cookies;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<value>[^\"]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();

    [GeneratedRegex("name=\"turn\" value=\"(?<value>[^\"]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex TurnId();

    [GeneratedRegex("data-number=\"(?<value>[^\"]*)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex CaseNumber();

    [GeneratedRegex("data-field=\"(?<value>[^\"]*)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Field();
}
