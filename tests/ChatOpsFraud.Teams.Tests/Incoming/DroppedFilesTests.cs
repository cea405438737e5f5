using System.Text.Json.Nodes;
using ChatOpsFraud.Teams.Tests.Running;

namespace ChatOpsFraud.Teams.Tests.Incoming;

public sealed class DroppedFilesTests
{
    private const string Memo = "注文番号 20261120-0042\n注文日時: 2026/11/20 21:05:33\n商品: ノートパソコン X1 × 2台 198,000円\nご注文者: 山田 太郎 様\nIPアドレス: 203.0.113.45:51234\n";

    [Fact]
    public async Task File_WithText_IsReadLikeAPaste()
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        await world.UntilAsync(person, "company.name");
        world.Teams.Files["memo.txt"] = System.Text.Encoding.UTF8.GetBytes(Memo);
        await person.PostAsync(With(person, "memo.txt", $"{world.Teams.Url}/files/memo.txt"));
        await world.Host.SettleAsync();

        Assert.Equal("paste.confirm", (await world.AskedAsync(person.Conversation))!.Field);
        Assert.Contains("203.0.113.45", person.Conversation.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("photo.jpg", "{0}/files/photo.jpg")]
    [InlineData("memo.txt", "https://evil.example/memo.txt")]
    [InlineData("memo.txt", "{0}/files/nowhere.txt")]
    [InlineData("sjis.txt", "{0}/files/sjis.txt")]
    public async Task File_ThatCannotBeRead_IsToldAndNothingIsTaken(string name, string address)
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        await world.UntilAsync(person, "company.name");
        world.Teams.Files["sjis.txt"] = [0x92, 0x8D, 0x95, 0xB6];
        var before = (await world.CaseAsync(person.Conversation)).Version;
        await person.PostAsync(With(person, name, string.Format(System.Globalization.CultureInfo.InvariantCulture, address, world.Teams.Url)));
        await world.Host.SettleAsync();

        Assert.Contains("読み取れませんでした", person.Conversation.Text, StringComparison.Ordinal);
        Assert.Equal(before, (await world.CaseAsync(person.Conversation)).Version);
    }

    private static JsonObject With(Person person, string name, string address)
    {
        var message = person.Message("");
        message["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["name"] = name,
            ["content"] = new JsonObject { ["downloadUrl"] = address, ["uniqueId"] = "1", ["fileType"] = "txt" },
        });
        return message;
    }
}
