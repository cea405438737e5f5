using System.Text.Encodings.Web;
using System.Text.Unicode;
using ChatOpsFraud.Documents.Press;
using ChatOpsFraud.Hosting;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Web.Access;
using ChatOpsFraud.Web.Assets;
using ChatOpsFraud.Web.Chat;
using ChatOpsFraud.Web.Downloads;
using ChatOpsFraud.Web.Guards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatOpsFraud.Web;

/// <summary>The pages: chat, cases, rules. Always on.</summary>
internal static class WebPart
{
    public static HostPart Of(IConfiguration configuration)
    {
        var settings = WebSettings.Of(configuration);
        return new HostPart
        {
            Name = ProgramText.Of("web.part"),
            IsOn = true,
            Faults = settings.Faults,
            AddServices = services => AddServices(services, settings),
            Map = host => Map(host, settings),
        };
    }

    private static void AddServices(IServiceCollection services, WebSettings settings)
    {
        services.AddSingleton(settings);
        services.AddRazorComponents();
        services.AddOverview();
        // Japanese stays Japanese in the source of a page: escaped it would be four times as long. What has a meaning in HTML is escaped all the same.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        // It warns of what is refused and answered here anyway.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error));
        services.AddWebAccess(settings);
        services.AddSingleton<CaseViews>();
        ChatPages.AddServices(services);
        services.AddHostedService<WebWarmUp>();
        services.AddSingleton<DocumentLinks>();
        services.AddSingleton<IDocumentLinks>(provider => provider.GetRequiredService<DocumentLinks>());
        services.AddAuthorization(WebRoles.AddPolicies);
        services.AddRateLimiter(PageLimits.Configure);
        services.AddDataProtection().SetApplicationName("chatopsfraud");
        services.AddOptions<KeyManagementOptions>().Configure<ICaseStore>((keys, store) =>
        {
            keys.XmlRepository = new StoredFormKeys(store);
            // The store encrypts them; a second layer would need a key of its own.
            keys.XmlEncryptor = new NullXmlEncryptor();
        });
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = settings.CookieName("chatopsfraud-form");
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = settings.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
            options.Cookie.Path = "/";
            // The pages set a stricter header themselves.
            options.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestBodySize = PageLimits.MostBytes);
        services.Configure<FormOptions>(form =>
        {
            form.MultipartBodyLengthLimit = PageLimits.MostBytes;
            form.ValueLengthLimit = (int)PageLimits.MostBytes;
        });
    }

    private static void Map(WebApplication host, WebSettings settings)
    {
        // Named here, or the framework would look for the address only after the guards that ask what it is.
        host.UseRouting();
        host.UseMiddleware<HostGuard>();
        host.UseMiddleware<PageHeaders>();
        host.UseMiddleware<FaultGuard>();
        host.UseAuthentication();
        host.UseRateLimiter();
        host.UseAuthorization();
        host.UseMiddleware<FormGuard>();
        WebAssets.Map(host);
        if (settings.OpenId is null) NamePages.Map(host);
        else SignOutPages.Map(host);
        ChatPages.Map(host);
        DocumentPages.Map(host);
        OverviewPages.Map(host);
    }
}
