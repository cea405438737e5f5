using System.Collections.Frozen;
using System.Text.Json;
using ChatOpsFraud.Teams.Settings;
using Microsoft.IdentityModel.Tokens;

namespace ChatOpsFraud.Teams.Protocol.Tokens;

/// <summary>
/// The current keys of the Bot Framework. They are fetched again once a day, and when a token names an unknown one, but then at most once in
/// a while, however many such tokens come. One fetch is under way at a time; when it fails, the keys of before are still good for some days.
/// </summary>
internal sealed class SigningKeys(TeamsHttp http, TeamsOptions options, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(24);
    private static readonly TimeSpan Usable = TimeSpan.FromDays(5);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestFetch = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile Held? _held;
    private DateTimeOffset _nextLook = DateTimeOffset.MinValue;

    /// <summary>The key with this id: null when there is none. The second is false when no keys could be fetched at all.</summary>
    public async ValueTask<(JsonWebKey? Key, bool HasKeys)> FindAsync(string id, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (_held is { } held && now - held.At < Fresh && held.Keys.TryGetValue(id, out var known)) return (known, true);
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Whoever waited for the turn finds what the one before has fetched.
            var isMissing = _held is not { } present || now - present.At >= Fresh || !present.Keys.ContainsKey(id);
            if (isMissing && now >= _nextLook) await FetchAsync(now, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
        return _held is { } last && now - last.At < Usable ? (last.Keys.GetValueOrDefault(id), true) : (null, false);
    }

    /// <inheritdoc />
    public void Dispose() => _turn.Dispose();

    private async Task FetchAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(LongestFetch, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            _nextLook = now + AfterFailure;
            var metadata = await http.GetStringAsync(options.OpenIdMetadataUrl, either.Token).ConfigureAwait(false);
            using var document = JsonDocument.Parse(metadata);
            var place = Addresses.Read(((JsonElement?)document.RootElement).At("jwks_uri").AsText() ?? "");
            if (place is null) return;
            var keys = new JsonWebKeySet(await http.GetStringAsync(place, either.Token).ConfigureAwait(false)).Keys
                .Where(k => k.Kty == JsonWebAlgorithmsKeyTypes.RSA && !string.IsNullOrEmpty(k.Kid))
                .GroupBy(k => k.Kid, StringComparer.Ordinal)
                .ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
            if (keys.Count == 0) return;
            _held = new Held(keys, now);
            _nextLook = now + BetweenLooks;
        }
        catch (Exception fault) when (fault is HttpRequestException or JsonException or ArgumentException or InvalidOperationException)
        {
            // The keys of before stay; the next look is soon.
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Too slow: like a failure.
        }
    }

    private sealed record Held(FrozenDictionary<string, JsonWebKey> Keys, DateTimeOffset At);
}
