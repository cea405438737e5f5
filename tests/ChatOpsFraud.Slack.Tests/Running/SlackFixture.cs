using ChatOpsFraud.Slack.Tests.Loopback;

namespace ChatOpsFraud.Slack.Tests.Running;

/// <summary>One Slack and one host for a class of tests; every test talks in a conversation of its own.</summary>
public class SlackFixture : IAsyncLifetime
{
    private int _lastPerson;

    internal LoopbackSlack Slack { get; private set; } = null!;

    internal SlackHost Host { get; private set; } = null!;

    internal HttpLine Line { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Slack = await LoopbackSlack.StartAsync();
        Host = await SlackHost.StartAsync(Slack, new Dictionary<string, string?> { ["Slack:LeadsChannel"] = "C0LEADS" }, pictures: true);
        Line = new HttpLine(Host);
    }

    public async ValueTask DisposeAsync()
    {
        Line.Dispose();
        await Host.DisposeAsync();
        await Slack.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Somebody who has not talked yet.</summary>
    internal string NewUser(string name = "港 花子")
    {
        var user = $"U0TEST{Interlocked.Increment(ref _lastPerson):D4}";
        Slack.People[user] = name;
        return user;
    }

    internal Talker Person(string? user = null) => new(Slack, Line, user ?? NewUser());

    /// <summary>A case in direct messages at the first question of the interview.</summary>
    internal async Task<Talker> InterviewAsync(string? user = null)
    {
        var person = Person(user);
        await person.SayAsync("お願いします");
        await AnswerTriageAsync(person);
        return person;
    }

    /// <summary>A case in a thread at the first question of the interview.</summary>
    internal async Task<Talker> ThreadInterviewAsync(string channel = "C0FRAUD")
    {
        var person = new Talker(Slack, Line, NewUser(), channel);
        await person.MentionAsync("お願いします");
        await AnswerTriageAsync(person);
        return person;
    }

    /// <summary>The case that a person talks about.</summary>
    internal async Task<Core.Cases.Case> CaseOfAsync(Talker person)
    {
        var place = person.Thread is null ? SlackPlace.Direct(LoopbackSlack.Team, person.User) : SlackPlace.InThread(LoopbackSlack.Team, person.Channel, person.Thread);
        return (await Host.Desk.LoadByConversationAsync(SlackPlace.Name, place.Conversation))!.Case;
    }

    internal async Task AnswerTriageAsync(Talker person)
    {
        foreach (var answer in (string[])["いいえ", "EC加盟店", "不正注文の被害", "いいえ", "はい", "発送済み", "いいえ"])
        {
            await Host.QuietAsync();
            if (person.Last.Button("会社名") is null && person.Last.Shown.Contains("会社名", StringComparison.Ordinal)) return;
            await person.SayAsync(answer);
        }
        await Host.QuietAsync();
    }
}
