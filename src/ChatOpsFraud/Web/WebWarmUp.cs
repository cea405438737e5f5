using ChatOpsFraud.Web.Access;
using ChatOpsFraud.Web.Assets;
using ChatOpsFraud.Web.Chat;
using ChatOpsFraud.Web.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatOpsFraud.Web;

/// <summary>Renders the first page once while nobody waits for it, and packs the files: the first person should not pay for the start.</summary>
internal sealed class WebWarmUp(IServiceScopeFactory scopes, ChatViews views, ILoggerFactory loggers) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The start itself goes first.
        await Task.Yield();
        WebAssets.Pack();
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, loggers);
        var person = new WebPerson("", new HashSet<string>(), IsLocal: true);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(ChatPage.Frame)] = new PageFrame("", PageSections.Chat, person, "", "") { Scripts = ["chat.js"], Styles = ["statement.css", "chat.css"] },
            [nameof(ChatPage.View)] = views.Start(),
            [nameof(ChatPage.Open)] = Array.Empty<OpenCase>(),
        });
        await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<ChatPage>(parameters)).ToHtmlString());
    }
}
