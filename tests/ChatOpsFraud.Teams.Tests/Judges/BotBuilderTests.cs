using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using ChatOpsFraud.Teams.Tests.Running;
using ChatOpsFraud.Teams.Tests.StandIn;

namespace ChatOpsFraud.Teams.Tests.Judges;

/// <summary>Microsoft's own library as the channel: it builds what the bot gets, and checks what the bot sends.</summary>
public sealed class BotBuilderTests
{
    [Fact]
    public async Task Conversation_DrivenByBotBuilder_GoesOnWithoutComplaint()
    {
        var judges = Needs.Judges();
        var port = FreePort();
        await using var world = await World.StartAsync(settings: s => s["Teams:AllowedServiceHosts"] = $"http://127.0.0.1:{port}");
        var input = new JsonObject
        {
            ["endpoint"] = world.Host.Address.AbsoluteUri,
            ["token"] = world.Teams.Keys.Sign(StandInTeams.AppId, $"http://127.0.0.1:{port}/"),
            ["port"] = port,
            ["appId"] = StandInTeams.AppId,
            ["tenantId"] = StandInTeams.TenantId,
        };

        var result = JsonNode.Parse(await Needs.RunAsync("node", judges, input.ToJsonString(), "drive.js"))!;

        Assert.Empty(result["complaints"]!.AsArray().Select(c => c!.GetValue<string>()));
        Assert.Equal(["triage.emergency", "triage.role", "triage.topic", "triage.ownLeak", "triage.damage"], result["asked"]!.AsArray().Select(a => a!.GetValue<string>()));
        Assert.Equal([200, 200, 200, 200, 200, 501], result["answers"]!.AsArray().Select(a => a!.GetValue<int>()));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
