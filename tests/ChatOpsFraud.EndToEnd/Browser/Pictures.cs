using Microsoft.Playwright;

namespace ChatOpsFraud.EndToEnd.Browser;

/// <summary>Pictures of pages, kept with the results of the tests for people to look at.</summary>
internal static class Pictures
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "TestResults", "pages");

    public static Task TakeAsync(IPage page, string name, bool wholePage = true) =>
        page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, name + ".png"), FullPage = wholePage });
}
