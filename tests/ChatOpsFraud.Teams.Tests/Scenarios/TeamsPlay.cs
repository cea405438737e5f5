using System.Net;
using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.EndToEnd.Playing;
using ChatOpsFraud.EndToEnd.Running;
using ChatOpsFraud.Teams.Tests.Running;
using ChatOpsFraud.Teams.Tests.StandIn;

namespace ChatOpsFraud.Teams.Tests.Scenarios;

/// <summary>Plays a scenario in a personal chat: typed, or with whatever the cards offer.</summary>
internal sealed class TeamsPlay(World world, Person person, Scenario scenario, bool byCards)
{
    private const int MostTurns = 200;

    private readonly Script _script = new(scenario);

    /// <summary>Presses of buttons.</summary>
    public int Presses { get; private set; }

    /// <summary>Typed messages.</summary>
    public int Messages { get; private set; }

    public async Task RunAsync()
    {
        await SayAsync("こんにちは");
        for (var turns = 0; turns < MostTurns; turns++)
        {
            var current = (await world.CaseAsync(person.Conversation)).Case;
            if (_script.Opening() is { } opening)
            {
                await SayAsync(opening);
                continue;
            }
            if (current.Stage is CaseStage.Closed or CaseStage.Cancelled or CaseStage.Issued || (current.Edition > 0 && !scenario.ContinueAfterIssue)) return;
            if (await world.AskedAsync(person.Conversation) is not { } question)
            {
                if (current.Stage != CaseStage.Reviewing) return;
                await DoAsync(scenario.Confirm);
                continue;
            }
            var asked = new ChatQuestion(question.Field, question.Skippable, question.Have);
            var message = _script.Aside(asked) ?? _script.Answer(asked);
            Assert.True(message is not null, $"asked {question.Field} again");
            await AnswerAsync(question, message!);
        }
        Assert.Fail($"no end after {MostTurns} messages");
    }

    /// <summary>Allows every file, and gives them by the ending of their kind.</summary>
    public async Task<IReadOnlyDictionary<string, byte[]>> FilesAsync()
    {
        var files = new Dictionary<string, byte[]>();
        foreach (var asking in person.Conversation.Messages.Where(m => m.ContentType.EndsWith("file.consent", StringComparison.Ordinal)).ToList())
        {
            var content = asking.Attachment["content"]!.AsObject();
            var name = $"{asking.Id}-{files.Count}";
            var (status, _) = await person.InvokeAsync("fileConsent/invoke", new JsonObject
            {
                ["type"] = "fileUpload",
                ["action"] = "accept",
                ["context"] = content["acceptContext"]!.DeepClone(),
                ["uploadInfo"] = new JsonObject
                {
                    ["uploadUrl"] = $"{world.Teams.Url}/files/{name}",
                    ["contentUrl"] = $"https://contoso.sharepoint.com/{name}",
                    ["name"] = name,
                    ["uniqueId"] = name,
                    ["fileType"] = "docx",
                },
            });
            Assert.Equal(HttpStatusCode.OK, status);
            await world.Host.SettleAsync();
            files[$"{content["acceptContext"]!["d"]}"] = world.Teams.Files[name];
        }
        return files;
    }

    private async Task AnswerAsync(QuestionBlock question, string answer)
    {
        if (!byCards)
        {
            await SayAsync(answer);
            return;
        }
        await world.Host.SettleAsync();
        var asking = World.Asking(person.Conversation);
        var buttons = asking.Buttons;
        Assert.Contains(buttons, b => World.Own(b, "f") == question.Field);
        var exact = buttons.FirstOrDefault(b => b["title"]!.GetValue<string>() == answer || World.Own(b, "v") == answer);
        var inputs = CardReading.Inputs(asking.Card!);
        if (exact is not null) await PressAsync(asking, exact);
        else if (PickOf(inputs, answer) is { } pick) await PressAsync(asking, SendOf(buttons), (pick.Id, pick.Value));
        else if (inputs.Any(i => Id(i) == "text")) await PressAsync(asking, SendOf(buttons), ("text", answer));
        else await SayAsync(answer);
    }

    private async Task DoAsync(string word)
    {
        await world.Host.SettleAsync();
        var asking = World.Asking(person.Conversation);
        if (byCards && asking.Buttons.FirstOrDefault(b => World.Own(b, "v") == word) is { } button) await PressAsync(asking, button);
        else await SayAsync(word);
    }

    private async Task PressAsync(StandInMessage message, JsonObject button, params (string, string)[] inputs)
    {
        Presses++;
        var answer = await person.PressAsync(message, button, inputs);
        Assert.Equal(200, answer["statusCode"]!.GetValue<int>());
    }

    private async Task SayAsync(string text)
    {
        Messages++;
        Assert.Equal(HttpStatusCode.OK, await person.SayAsync(text));
    }

    private static JsonObject SendOf(IReadOnlyList<JsonObject> buttons) => buttons.Single(b => World.Own(b, "k") == "type");

    private static string Id(JsonObject input) => input["id"]!.GetValue<string>();

    private static (string Id, string Value)? PickOf(IReadOnlyList<JsonObject> inputs, string answer)
    {
        foreach (var input in inputs.Where(i => i["type"]!.GetValue<string>() == "Input.ChoiceSet"))
            if (input["choices"]!.AsArray().FirstOrDefault(c => c!["title"]!.GetValue<string>() == answer) is { } choice)
                return (Id(input), choice["value"]!.GetValue<string>());
        return null;
    }
}
