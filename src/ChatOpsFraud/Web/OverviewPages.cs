using ChatOpsFraud.Web.Board;
using ChatOpsFraud.Web.CasePage;
using ChatOpsFraud.Web.Digests;
using ChatOpsFraud.Web.Figures;
using ChatOpsFraud.Web.Rules;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ChatOpsFraud.Web;

/// <summary>The pages for those who keep the overview: cases, rules, figures.</summary>
internal static class OverviewPages
{
    public static void AddOverview(this IServiceCollection services) => services
        .AddSingleton<CaseDigests>()
        .AddSingleton<AuditChecks>()
        .AddSingleton<RuleEditions>()
        .AddSingleton<RuleComparison>();

    public static void Map(IEndpointRouteBuilder routes)
    {
        BoardPages.Map(routes);
        CasePages.Map(routes);
        FigurePages.Map(routes);
        RulePages.Map(routes);
    }
}
