using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ChatOpsFraud.Hosting;

/// <summary>
/// A part of the host that the configuration turns on: the web page, or a channel. What is configured by halves has faults and stops the
/// start; what is not configured at all is off.
/// </summary>
internal sealed record HostPart
{
    /// <summary>Name as the operator reads it, e.g. Slack.</summary>
    public required string Name { get; init; }

    /// <summary>True when the part runs.</summary>
    public required bool IsOn { get; init; }

    /// <summary>What is wrong with the configuration, one sentence each; empty when nothing is.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>Registers what the part needs; called only when it is on.</summary>
    public Action<IServiceCollection> AddServices { get; init; } = _ => { };

    /// <summary>Puts the part's middleware and addresses into the host; called only when it is on.</summary>
    public Action<WebApplication> Map { get; init; } = _ => { };
}
