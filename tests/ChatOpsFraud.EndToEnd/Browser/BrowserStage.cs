using Microsoft.Playwright;

namespace ChatOpsFraud.EndToEnd.Browser;

/// <summary>One Chromium for all tests of pages. Where there is none they are skipped; where all tools must be there they fail.</summary>
public sealed class BrowserStage : IAsyncLifetime
{
    /// <summary>The collection whose tests share the browser, and run one after the other.</summary>
    public const string Name = "Browser";

    private static readonly string[] Programs = ["chromium", "chromium-browser", "google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } program) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = ["--no-sandbox", "--disable-dev-shm-usage"] });
    }

    /// <summary>The browser, for a test that needs it.</summary>
    public IBrowser Browser
    {
        get
        {
            const string Otherwise = "There is no Chromium on this machine (Debian: chromium).";
            if (_browser is null && Environment.GetEnvironmentVariable("CHATOPSFRAUD_CI_REQUIRE") == "1") Assert.Fail(Otherwise);
            if (_browser is null) Assert.Skip(Otherwise);
            return _browser;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static string? Find() => (
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        from program in Programs
        let path = Path.Combine(folder, program)
        where File.Exists(path)
        select path).FirstOrDefault();
}
