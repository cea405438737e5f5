using System.Net;
using ChatOpsFraud.Teams.Tests.Running;
using Microsoft.Data.Sqlite;

namespace ChatOpsFraud.Teams.Tests.Incoming;

/// <summary>Somebody else holds the database: an invoke is still answered, and nothing is lost.</summary>
public sealed class SlowStoreTests
{
    [Fact]
    public async Task Press_WhileTheStoreIsHeld_IsAnsweredInTimeAndTakenLater()
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        await world.UntilAsync(person, "triage.emergency");
        var asking = World.Asking(person.Conversation);
        await using var other = new SqliteConnection($"Data Source={Path.Combine(world.Host.Folder, "chatopsfraud.db")};Pooling=False");
        await other.OpenAsync();
        await using var hold = other.CreateCommand();
        hold.CommandText = "BEGIN IMMEDIATE";
        await hold.ExecuteNonQueryAsync();
        var answer = await person.PressAsync(asking, World.Button(asking, "いいえ"));
        hold.CommandText = "ROLLBACK";
        await hold.ExecuteNonQueryAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        using var pulse = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while ((await world.AskedAsync(person.Conversation))!.Field == "triage.emergency") await pulse.WaitForNextTickAsync(limit.Token);

        Assert.Contains("時間がかかっています", answer["value"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("triage.role", (await world.AskedAsync(person.Conversation))!.Field);
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\u0000\\u202e")]
    public async Task Text_WithHalfACharacter_BreaksNothing(string escaped)
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        await world.UntilAsync(person, "company.name");
        var body = person.Message("@@").ToJsonString().Replace("@@", escaped, StringComparison.Ordinal);
        using var request = new HttpRequestMessage(HttpMethod.Post, world.Host.Address) { Content = new StringContent(body) };
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {world.Teams.Keys.Sign(StandIn.StandInTeams.AppId, world.Teams.ServiceUrl)}");
        using var response = await world.Host.Http.SendAsync(request);

        Assert.Contains(response.StatusCode, new[] { HttpStatusCode.OK, HttpStatusCode.BadRequest });
        Assert.Equal("company.name", (await world.AskedAsync(person.Conversation))!.Field);
    }
}
