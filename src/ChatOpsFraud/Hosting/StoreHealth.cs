using ChatOpsFraud.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ChatOpsFraud.Hosting;

/// <summary>Ready means: cases can be read.</summary>
internal sealed class StoreHealth(ICaseStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await store.VersionOfAsync("", cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (StorageFault fault)
        {
            return HealthCheckResult.Unhealthy(fault.Code);
        }
    }
}
