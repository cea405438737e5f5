using System.Globalization;
using System.Text.Json;

namespace ChatOpsFraud.Teams.Protocol.Connector;

/// <summary>
/// The outbound token: kept until shortly before its end, and fetched by one caller at a time while the others wait. A refusal is not asked
/// again at once: a wrong secret does not become right by asking.
/// </summary>
internal sealed class AccessTokens(TeamsHttp http, ITokenSource source, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan BeforeTheEnd = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile Held? _held;
    private DateTimeOffset _nextTry = DateTimeOffset.MinValue;

    /// <summary>A token; null when none is to be had now.</summary>
    public async ValueTask<string?> GetAsync(CancellationToken cancellationToken)
    {
        if (Current() is { } known) return known;
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (Current() is { } fetched) return fetched;
            if (clock.GetUtcNow() < _nextTry) return null;
            _nextTry = clock.GetUtcNow() + AfterFailure;
            _held = await FetchAsync(cancellationToken).ConfigureAwait(false);
            if (_held is not null) _nextTry = DateTimeOffset.MinValue;
            return _held?.Token;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Teams did not take this token; the next caller fetches another one.</summary>
    public void Forget(string token)
    {
        if (_held is { } held && held.Token == token) _held = null;
    }

    /// <inheritdoc />
    public void Dispose() => _turn.Dispose();

    private string? Current() => _held is { } held && clock.GetUtcNow() < held.Until ? held.Token : null;

    private async Task<Held?> FetchAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var request = source.Request();
            using var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode) return null;
            using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false));
            var root = (JsonElement?)body.RootElement;
            return root.At("access_token").AsText() is { Length: > 0 } token && Seconds(root.At("expires_in")) is { } life
                ? new Held(token, clock.GetUtcNow() + Kept(life))
                : null;
        }
        catch (Exception fault) when (fault is HttpRequestException or JsonException)
        {
            return null;
        }
    }

    // A managed identity writes the number as text.
    private static double? Seconds(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.Number } number => number.GetDouble(),
        { ValueKind: JsonValueKind.String } text when double.TryParse(text.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) => seconds,
        _ => null,
    };

    // A token of a short life is still used once.
    private static TimeSpan Kept(double seconds)
    {
        var life = TimeSpan.FromSeconds(Math.Clamp(seconds, 0, TimeSpan.FromDays(1).TotalSeconds));
        return life > BeforeTheEnd * 2 ? life - BeforeTheEnd : life / 2;
    }

    private sealed record Held(string Token, DateTimeOffset Until);
}
