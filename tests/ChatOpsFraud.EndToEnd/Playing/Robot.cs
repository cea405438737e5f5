using ChatOpsFraud.EndToEnd.Running;

namespace ChatOpsFraud.EndToEnd.Playing;

/// <summary>Plays a scenario against the program: answers whatever is asked, in whatever order.</summary>
internal static class Robot
{
    private const int MostTurns = 200;

    public static async Task<Play> PlayAsync(Scenario scenario, Workplace place)
    {
        var play = new Play();
        var script = new Script(scenario);
        await using var chat = Chat.Start(place, scenario.Now);
        var turn = await chat.ReadAsync();
        while (turn is not null)
        {
            Note(play, turn);
            if (Next(scenario, script, play, turn) is not { } message) break;
            await chat.SayAsync(message);
            play.Turns++;
            turn = await chat.ReadAsync();
        }
        var (exitCode, error) = await chat.EndAsync();
        if (exitCode != 0) play.Troubles.Add($"exit code {exitCode}");
        if (error.Length > 0) play.Troubles.Add($"standard error: {error}");
        play.Asked = script.Asked;
        return play;
    }

    private static void Note(Play play, ChatTurn turn)
    {
        play.CaseNumber = turn.CaseNumber;
        play.Said.AddRange(turn.Texts);
        play.Documents.AddRange(turn.Of("document"));
        foreach (var decision in turn.Of("decision")) play.Decisions[decision.GetProperty("set").GetString()!] = decision;
    }

    // Null ends the conversation.
    private static string? Next(Scenario scenario, Script script, Play play, ChatTurn turn)
    {
        if (turn.Expects == "nothing" || (play.HasIssued && !scenario.ContinueAfterIssue)) return null;
        if (play.Turns >= MostTurns) return Stop(play, $"no end after {MostTurns} messages");
        if (script.Opening() is { } opening) return opening;
        if (turn.Expects == "confirm") return scenario.Confirm;
        if (turn.Question is not { } question) return Stop(play, "an answer is expected, but nothing was asked");
        return script.Aside(question) ?? script.Answer(question) ?? Stop(play, $"asked {question.Key} again: {string.Join(" / ", turn.Texts)}");
    }

    private static string? Stop(Play play, string trouble)
    {
        play.Troubles.Add(trouble);
        return null;
    }
}
