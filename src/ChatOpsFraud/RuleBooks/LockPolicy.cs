using ChatOpsFraud.Hosting;
using Microsoft.Extensions.Configuration;

namespace ChatOpsFraud.RuleBooks;

/// <summary>
/// Whether only approved rules may be used. <c>Rules:RequireLock</c> says so; without it the answer is yes where others depend on the rules:
/// in an environment named Production, and on a host that serves more than its own machine.
/// </summary>
internal static class LockPolicy
{
    private const string Production = "Production";
    private static readonly string[] EnvironmentKeys = ["ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT"];

    /// <exception cref="InvalidDataException">The setting is neither true nor false.</exception>
    public static bool Read(IConfiguration configuration)
    {
        if (configuration["Rules:RequireLock"] is { Length: > 0 } set)
            return bool.TryParse(set, out var required) ? required : throw new InvalidDataException(ProgramText.Of("settings.requireLock", set));
        return IsRequired(EnvironmentKeys.Select(Environment.GetEnvironmentVariable), configuration["Web:Urls"]);
    }

    /// <summary>The answer without a setting.</summary>
    /// <param name="environments">Names of the environment, null where none is set.</param>
    /// <param name="urls">Addresses that are served, separated by semicolons or commas; null or empty for the default, which is the own machine.</param>
    public static bool IsRequired(IEnumerable<string?> environments, string? urls) =>
        environments.Any(e => string.Equals(e, Production, StringComparison.OrdinalIgnoreCase))
        || (urls ?? "").Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Any(url => !HostSettings.IsLoopback(url));
}
