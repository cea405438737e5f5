using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ChatOpsFraud.EndToEnd.Browser;

/// <summary>What holds for every page.</summary>
internal static class PageChecks
{
    /// <summary>No violation of the rules of axe, in light and in dark.</summary>
    public static async Task IsAccessibleAsync(this IPage page)
    {
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            var result = await page.RunAxe();
            Assert.NotEmpty(result.Passes);
            Assert.Equal([], result.Violations.Select(v => $"{scheme} {v.Id}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
        }
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Null });
    }

    /// <summary>Nothing stands out to the right.</summary>
    public static async Task FitsAsync(this IPage page)
    {
        var (wide, seen) = (await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), await page.EvaluateAsync<int>("document.documentElement.clientWidth"));
        Assert.True(wide <= seen, $"{page.Url} is {wide} wide, {seen} can be seen.");
    }

    /// <summary>What one clicks is at least 24 px in both directions, and buttons and choices 44 px high.</summary>
    public static async Task HasLargeTargetsAsync(this IPage page)
    {
        var small = await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('button, .button, .button-second, .button-quiet, select, summary, nav a')]
              .filter(e => e.checkVisibility())
              .map(e => [e, e.getBoundingClientRect()])
              .filter(([, box]) => box.height < 43.5)
              .map(([e, box]) => `${e.textContent.trim()}: ${box.height}`)
            """);
        Assert.Equal([], small);
    }
}
