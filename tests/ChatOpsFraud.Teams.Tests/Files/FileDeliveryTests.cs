using System.Net;
using System.Text.Json.Nodes;
using ChatOpsFraud.Teams.Tests.Running;
using ChatOpsFraud.Teams.Tests.StandIn;

namespace ChatOpsFraud.Teams.Tests.Files;

/// <summary>Documents: allowed, refused, failed, linked, and fetched out of a group.</summary>
public sealed class FileDeliveryTests
{
    [Fact]
    public async Task Consent_Accepted_StoresTheFileShowsItAndRemovesTheQuestion()
    {
        await using var world = await World.StartAsync();
        var person = await IssuedAsync(world);
        var asking = Consents(person.Conversation);
        await AnswerAsync(world, person, asking[0], "accept", $"{world.Teams.Url}/files/one");
        var info = person.Conversation.Messages.Single(m => m.ContentType.EndsWith("file.info", StringComparison.Ordinal));

        Assert.Equal(3, asking.Count);
        Assert.Equal(asking[0].Attachment["content"]!["sizeInBytes"]!.GetValue<int>(), world.Teams.Files["one"].Length);
        Assert.Equal("PK", System.Text.Encoding.ASCII.GetString(world.Teams.Files["one"], 0, 2));
        Assert.Equal(("申出書_2026-0001_第1版.docx", "https://contoso.sharepoint.com/one"), (info.Attachment["name"]!.GetValue<string>(), info.Attachment["contentUrl"]!.GetValue<string>()));
        Assert.Equal(2, Consents(person.Conversation).Count);
    }

    [Fact]
    public async Task Consent_AcceptedTwice_StoresOnce()
    {
        await using var world = await World.StartAsync();
        var person = await IssuedAsync(world);
        var activity = person.Activity("invoke");
        (activity["name"], activity["value"]) = ("fileConsent/invoke", Value(Consents(person.Conversation)[0], "accept", $"{world.Teams.Url}/files/one"));
        for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.OK, await person.PostAsync(activity));
        await world.Host.SettleAsync();

        Assert.Single(person.Conversation.Messages, m => m.ContentType.EndsWith("file.info", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Consent_Declined_RemovesTheQuestionAndNamesTheOtherWay()
    {
        await using var world = await World.StartAsync(change: services => services.AddSingletonLinks());
        var person = await IssuedAsync(world);
        await AnswerAsync(world, person, Consents(person.Conversation)[0], "decline", "");

        Assert.Equal(2, Consents(person.Conversation).Count);
        Assert.Contains("保存していません", person.Conversation.Text, StringComparison.Ordinal);
        Assert.Contains("https://bot.example.co.jp/d/2026-0001/1/statement.docx", person.Conversation.Messages[^1].Card!.ToJsonString(), StringComparison.Ordinal);
        Assert.Empty(world.Teams.Files);
    }

    [Theory]
    [InlineData("https://evil.example/upload")]
    [InlineData("http://169.254.169.254/")]
    [InlineData("nowhere")]
    public async Task Consent_AcceptedForAHostThatIsNotOnTheList_UploadsNothing(string url)
    {
        await using var world = await World.StartAsync();
        var person = await IssuedAsync(world);
        await AnswerAsync(world, person, Consents(person.Conversation)[0], "accept", url);

        Assert.Contains("保存できませんでした", person.Conversation.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(person.Conversation.Messages, m => m.ContentType.EndsWith("file.info", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Consent_ForADocumentThatWasNeverOffered_IsIgnored()
    {
        await using var world = await World.StartAsync();
        var person = await IssuedAsync(world);
        var value = Value(Consents(person.Conversation)[0], "accept", $"{world.Teams.Url}/files/one");
        value["context"]!["d"] = "egov.txt";
        var (status, _) = await person.InvokeAsync("fileConsent/invoke", value);
        await world.Host.SettleAsync();

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Empty(world.Teams.Files);
    }

    [Fact]
    public async Task Documents_WithLinks_ShowThePictureAndTheAddresses()
    {
        await using var world = await World.StartAsync(change: services => services.AddSingletonLinks());
        var person = await IssuedAsync(world);
        var card = person.Conversation.Messages.Single(m => m.Text.StartsWith("申出書（事案 2026-0001", StringComparison.Ordinal)).Card!;
        var elements = CardReading.Elements(card).ToList();

        Assert.EndsWith("/statement.png?sig=1", elements.Single(e => e["type"]!.GetValue<string>() == "Image")["url"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(3, elements.Count(e => e["type"]!.GetValue<string>() == "Action.OpenUrl"));
    }

    [Fact]
    public async Task Group_Documents_AreFetchedIntoThePersonalChat()
    {
        await using var world = await World.StartAsync();
        var person = world.InGroup("19:group@thread.v2", "29:hanako", "港 花子");
        await world.UntilAsync(person, null);
        await person.SayAsync("発行");
        await world.Host.SettleAsync();
        var documents = person.Conversation.Messages.Single(m => m.Buttons.Any(b => World.Own(b, "k") == "fetch"));
        var answer = await person.PressAsync(documents, World.Button(documents, "個人チャットで受け取る"));
        await world.Host.SettleAsync();
        var chat = world.Personal();
        await AnswerAsync(world, chat, Consents(chat.Conversation)[0], "accept", $"{world.Teams.Url}/files/one");

        Assert.Contains("個人チャットに送りました", answer["value"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Empty(Consents(person.Conversation));
        Assert.NotEmpty(world.Teams.Files["one"]);
    }

    private static async Task<Person> IssuedAsync(World world)
    {
        var person = world.Personal();
        await world.UntilAsync(person, null);
        await person.SayAsync("発行");
        await world.Host.SettleAsync();
        return person;
    }

    private static List<StandInMessage> Consents(StandInConversation conversation) => [.. conversation.Messages.Where(m => m.ContentType.EndsWith("file.consent", StringComparison.Ordinal))];

    private static async Task AnswerAsync(World world, Person person, StandInMessage asking, string action, string url)
    {
        var (status, _) = await person.InvokeAsync("fileConsent/invoke", Value(asking, action, url));
        Assert.Equal(HttpStatusCode.OK, status);
        await world.Host.SettleAsync();
    }

    private static JsonObject Value(StandInMessage asking, string action, string url) => new()
    {
        ["type"] = "fileUpload",
        ["action"] = action,
        ["context"] = asking.Attachment["content"]![$"{action}Context"]!.DeepClone(),
        ["uploadInfo"] = action == "decline" ? null : new JsonObject
        {
            ["uploadUrl"] = url,
            ["contentUrl"] = "https://contoso.sharepoint.com/one",
            ["name"] = "one",
            ["uniqueId"] = "unique",
            ["fileType"] = "docx",
        },
    };
}
