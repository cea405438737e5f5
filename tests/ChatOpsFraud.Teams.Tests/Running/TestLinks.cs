using ChatOpsFraud.Documents.Press;
using Microsoft.Extensions.DependencyInjection;

namespace ChatOpsFraud.Teams.Tests.Running;

/// <summary>Links as a host with an address of its own would give them.</summary>
internal sealed class TestLinks : IDocumentLinks
{
    public Uri? For(string caseNumber, int edition, string kind) => new($"https://bot.example.co.jp/d/{caseNumber}/{edition}/{kind}?sig=1");
}

/// <summary>Puts them into a host.</summary>
internal static class TestLinksServices
{
    public static void AddSingletonLinks(this IServiceCollection services) => services.AddSingleton<IDocumentLinks, TestLinks>();
}
