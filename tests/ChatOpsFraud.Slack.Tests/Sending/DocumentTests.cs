using ChatOpsFraud.Slack.Tests.Loopback;
using ChatOpsFraud.Slack.Tests.Running;

namespace ChatOpsFraud.Slack.Tests.Sending;

/// <summary>What 発行 gives in Slack.</summary>
public sealed class DocumentTests(SlackFixture fixture) : IClassFixture<SlackFixture>
{
    [Fact]
    public async Task Issue_SharesTheDocumentsInTheThreadAndTellsTheLeads()
    {
        var person = await IssuableAsync();
        await person.SayAsync("発行");
        await fixture.Host.HurryAsync();
        var current = await fixture.CaseOfAsync(person);

        var files = fixture.Slack.SharedIn(person.Channel, person.Thread);
        Assert.Equal([".docx", ".txt", ".html", ".png"], files.Select(f => Path.GetExtension(f.Name)));
        Assert.All(files, f => Assert.Equal(1, f.Shares));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], files[3].Bytes![..4]);
        var notice = Assert.Single(fixture.Slack.In("C0LEADS"), m => m.Shown.Contains(current.Number, StringComparison.Ordinal));
        Assert.Contains("神奈川県警察本部", notice.Shown, StringComparison.Ordinal);
        Assert.DoesNotContain("みなと", notice.Blocks.ToJsonString() + notice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Issue_AnswersLostOnTheWay_SharesEachFileOnce()
    {
        var person = await IssuableAsync();
        var failed = new HashSet<string>();
        fixture.Slack.Fail = method =>
        {
            lock (failed)
                return method is "upload" or "files.completeUploadExternal" or "files.getUploadURLExternal" && failed.Add(method)
                    ? method == "files.completeUploadExternal" ? new Fault.Lost() : new Fault.ServerError()
                    : null;
        };
        await person.SayAsync("発行");
        await fixture.Host.HurryAsync();
        fixture.Slack.Fail = _ => null;

        Assert.Equal(3, failed.Count);
        var files = fixture.Slack.SharedIn(person.Channel, person.Thread);
        Assert.Equal(4, files.Count);
        Assert.All(files, f => Assert.Equal(1, f.Shares));
    }

    [Fact]
    public async Task Issue_Again_IsTheNextEditionInTheSameThread()
    {
        var person = await IssuableAsync();
        await person.SayAsync("発行");
        await fixture.Host.HurryAsync();
        await person.SayAsync("修正 会社名 株式会社みなと電機");
        await fixture.Host.HurryAsync();
        await person.SayAsync("発行");
        await fixture.Host.HurryAsync();

        var files = fixture.Slack.SharedIn(person.Channel, person.Thread).Where(f => f.Name.EndsWith(".docx", StringComparison.Ordinal)).Select(f => f.Name);
        Assert.Collection(files, first => Assert.Contains("第1版", first, StringComparison.Ordinal), second => Assert.Contains("第2版", second, StringComparison.Ordinal));
    }

    // A report with everything left open can be issued: speed comes first.
    private async Task<Talker> IssuableAsync()
    {
        var person = await fixture.ThreadInterviewAsync();
        await person.SayAsync("株式会社みなと家電");
        await fixture.Host.QuietAsync();
        await person.SayAsync("横浜市中区山下町1");
        await fixture.Host.QuietAsync();
        for (var turn = 0; turn < 40 && (await fixture.CaseOfAsync(person)).Stage == Core.Cases.CaseStage.Interviewing; turn++)
        {
            await person.SayAsync(person.Last.Button("わからない") is null ? "いいえ" : "わからない");
            await fixture.Host.QuietAsync();
        }
        return person;
    }
}
