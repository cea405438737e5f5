using System.Net;
using System.Text.Json.Nodes;
using ChatOpsFraud.Teams.Tests.Running;
using ChatOpsFraud.Teams.Tests.StandIn;

namespace ChatOpsFraud.Teams.Tests.Protocol.Tokens;

/// <summary>Who may deliver, at the address itself; and the library that Microsoft gives out agrees about every token.</summary>
public sealed class TokenCheckTests
{
    [Fact]
    public async Task Deliveries_OfEveryVector_AreTakenOrRefusedForTheRightReason()
    {
        // The library knows the time of the machine only.
        await using var world = await World.StartAsync(TimeProvider.System.GetUtcNow().ToString("O"));
        var vectors = TokenVector.Of(world.Teams, world.Personal(), world.Clock);
        foreach (var vector in vectors)
        {
            world.Host.Log.Lines.Clear();
            using var request = new HttpRequestMessage(HttpMethod.Post, world.Host.Address) { Content = new StringContent(vector.Activity.ToJsonString()) };
            if (vector.Header is { } header) request.Headers.TryAddWithoutValidation("Authorization", header);
            using var response = await world.Host.Http.SendAsync(request);

            Assert.True(response.IsSuccessStatusCode == vector.Refusal is null, $"{vector.Name}: {response.StatusCode}");
            if (vector.Refusal is not { } refusal) continue;
            Assert.True(world.Host.Log.Lines.Any(l => l.Contains($"({refusal})", StringComparison.Ordinal)), $"{vector.Name}: {string.Join('\n', world.Host.Log.Lines)}");
            Assert.Contains(response.StatusCode, new[] { HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden });
            if (vector.Header is { Length: > 20 } secret) Assert.DoesNotContain(world.Host.Log.Lines, l => l.Contains(secret[^20..], StringComparison.Ordinal));
        }
        Assert.True(vectors.Count >= 26);
    }

    [Fact]
    public async Task Vectors_BeforeMicrosoftsLibrary_AreJudgedAlike()
    {
        var judges = Needs.Judges();
        await using var world = await World.StartAsync(TimeProvider.System.GetUtcNow().ToString("O"));
        var vectors = TokenVector.Of(world.Teams, world.Personal(), world.Clock);
        var input = new JsonObject
        {
            ["metadata"] = $"{world.Teams.Url}/v1/.well-known/openidconfiguration",
            ["appId"] = StandInTeams.AppId,
            ["vectors"] = new JsonArray([.. vectors.Select(v => new JsonObject
            {
                ["header"] = v.Header ?? "", ["channelId"] = v.Activity["channelId"]!.DeepClone(), ["serviceUrl"] = v.Activity["serviceUrl"]!.DeepClone(),
            })]),
        };

        var verdicts = JsonNode.Parse(await Needs.RunAsync("node", judges, input.ToJsonString(), "tokens.js"))!.AsArray();

        Assert.Equal(vectors.Count, verdicts.Count);
        foreach (var (vector, verdict) in vectors.Zip(verdicts))
            Assert.True(verdict!["taken"]!.GetValue<bool>() == (vector.Refusal is null || vector.IsBeyondSdk), $"{vector.Name}: {verdict}");
    }
}
