using ChatOpsFraud.Slack.Protocol;

namespace ChatOpsFraud.Slack.Installing;

/// <summary>
/// Tokens of the installations. One that ends soon is renewed by one caller only, also among several nodes: what renews it holds once,
/// so it is claimed in the record before it is used.
/// </summary>
internal sealed class InstalledTokens(InstallationRecords records, SlackGrants grants, TimeProvider clock) : ISlackTokens
{
    private const int MostLooks = 20;
    private static readonly TimeSpan RenewBefore = TimeSpan.FromHours(2);
    private static readonly TimeSpan LongestRenewal = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(500);

    public async Task<string?> TokenOfAsync(string team, CancellationToken cancellationToken)
    {
        for (var look = 0; look < MostLooks; look++)
        {
            if (await records.ReadAsync(team, cancellationToken).ConfigureAwait(false) is not var (found, version)) return null;
            var now = clock.GetUtcNow();
            if (found.RefreshToken is null || found.EndsAt is not { } end || end - now > RenewBefore) return found.Token;
            if (found.RenewingUntil is not { } until || until < now)
            {
                if (await RenewAsync(found, version, cancellationToken).ConfigureAwait(false) is { } renewed) return renewed;
            }
            // Somebody else is at it: the old token is as good until it ends.
            if (end > now) return found.Token;
            await Task.Delay(LookAgain, clock, cancellationToken).ConfigureAwait(false);
        }
        return null;
    }

    public async Task ForgetAsync(string team, string? enterprise, CancellationToken cancellationToken)
    {
        await records.RemoveAsync(team, cancellationToken).ConfigureAwait(false);
        if (enterprise is not null) await records.RemoveAsync(enterprise, cancellationToken).ConfigureAwait(false);
    }

    private async Task<string?> RenewAsync(Installation found, long version, CancellationToken cancellationToken)
    {
        var claimed = found with { RenewingUntil = clock.GetUtcNow() + LongestRenewal };
        if (!await records.TryWriteAsync(claimed, version, cancellationToken).ConfigureAwait(false)) return null;
        // From here on the refresh token may be spent: what comes of it is written whatever happens to the caller.
        var result = await grants.RenewAsync(found.RefreshToken!, CancellationToken.None).ConfigureAwait(false);
        if (result is not SlackResult.Done done || SlackGrants.Read(done.Body, clock.GetUtcNow()) is not { } granted) return null;
        await records.TryWriteAsync(granted with { Key = found.Key }, version + 1, CancellationToken.None).ConfigureAwait(false);
        return granted.Token;
    }
}
