using ChatOpsFraud.EndToEnd.Running;
using Microsoft.Playwright;

namespace ChatOpsFraud.EndToEnd.Browser;

/// <summary>The program with an empty store, and a browser that looks at it. Whatever a page complains about is kept.</summary>
internal sealed class Visit : IAsyncDisposable
{
    // So long may a page take before the test gives up; a slow machine is no fault.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(45);

    private readonly Serving _serving;
    private readonly List<string> _complaints = [];

    private Visit(Workplace place, Serving serving, IBrowserContext context)
    {
        Place = place;
        _serving = serving;
        Context = context;
    }

    public Workplace Place { get; }

    public IBrowserContext Context { get; }

    public Uri Address => _serving.Address;

    /// <summary>Faults of scripts, refusals of the content policy, and requests to anywhere else.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public static async Task<Visit> BeginAsync(BrowserStage stage, string now = "2026-11-23T15:00:00+09:00", BrowserNewContextOptions? options = null)
    {
        var browser = stage.Browser;
        var place = new Workplace();
        var serving = await Serving.StartAsync(place, null, "serve", "--now", now, "--db", place.Database);
        var context = await browser.NewContextAsync(Options(options ?? new BrowserNewContextOptions(), serving.Address));
        context.SetDefaultTimeout((float)LongestWait.TotalMilliseconds);
        var visit = new Visit(place, serving, context);
        context.Page += (_, page) => visit.Watch(page);
        return visit;
    }

    public async Task<ChatWindow> OpenAsync(string path = "/") => await ChatWindow.OpenAsync(await Context.NewPageAsync(), new Uri(Address, path));

    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        await _serving.DisposeAsync();
        Place.Dispose();
    }

    private static BrowserNewContextOptions Options(BrowserNewContextOptions options, Uri address)
    {
        options.BaseURL = address.ToString();
        options.Locale = "ja-JP";
        options.TimezoneId = "Asia/Tokyo";
        options.ViewportSize ??= new ViewportSize { Width = 1280, Height = 900 };
        return options;
    }

    private void Watch(IPage page)
    {
        page.PageError += (_, error) => _complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("Failed to load resource", StringComparison.Ordinal)) _complaints.Add(message.Text);
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Address.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) _complaints.Add(request.Url);
        };
    }
}
