using ChatOpsFraud.EndToEnd.Running;

namespace ChatOpsFraud.EndToEnd.Playing;

/// <summary>
/// An interview whose program is killed again and again: right after an acknowledgement, or while an answer is on its way.
/// An answer counts as acknowledged when the reply to it was seen, or when its question does not come again.
/// </summary>
internal sealed class KilledPlay(Scenario scenario, Workplace place, Random random, int kills)
{
    private const int MostTurns = 200;
    private const int TurnsBetweenKills = 3;

    private readonly Script _script = new(scenario);

    private readonly HashSet<string> _acknowledgedKeys = [];
    private (ChatQuestion Question, string Message)? _onItsWay;
    private int _untilKill = 2;

    public List<string> Troubles { get; } = [];

    /// <summary>Field → what was typed, for answers that are no わからない and no yes or no to one more.</summary>
    public Dictionary<string, string> Acknowledged { get; } = [];

    public int Killed { get; private set; }

    public bool HasIssued { get; private set; }

    public string CaseNumber { get; private set; } = "";

    public async Task RunAsync()
    {
        var chat = Chat.Start(place, scenario.Now);
        try
        {
            var turn = await chat.ReadAsync();
            for (var turns = 0; turn is not null && turns < MostTurns && Troubles.Count == 0; turns++)
            {
                See(turn);
                if (turn.Expects == "nothing" || Message(turn) is not { } message) break;
                if (Killed < kills && --_untilKill <= 0)
                {
                    var isOnItsWay = random.Next(2) == 0;
                    if (isOnItsWay) await chat.SayAsync(message);
                    else _onItsWay = null;
                    await chat.KillAsync();
                    await chat.DisposeAsync();
                    Killed++;
                    _untilKill = random.Next(1, TurnsBetweenKills + 1);
                    chat = Chat.Start(place, scenario.Now, CaseNumber);
                }
                else
                {
                    await chat.SayAsync(message);
                }
                turn = await chat.ReadAsync();
            }
            var (exitCode, error) = await chat.EndAsync();
            if (exitCode != 0 || error.Length > 0) Troubles.Add($"exit code {exitCode}: {error}");
        }
        finally
        {
            await chat.DisposeAsync();
        }
    }

    private void See(ChatTurn turn)
    {
        CaseNumber = turn.CaseNumber;
        HasIssued |= turn.Of("document").Any();
        if (_onItsWay is { } sent && sent.Question.Key != turn.Question?.Key)
        {
            _acknowledgedKeys.Add(sent.Question.Key);
            if (sent.Question.Have is null && sent.Message != Script.Unknown) Acknowledged[sent.Question.Field] = sent.Message;
        }
        _onItsWay = null;
        if (turn.Question is { } question && _acknowledgedKeys.Contains(question.Key)) Troubles.Add($"asked {question.Key} again");
    }

    private string? Message(ChatTurn turn)
    {
        if (turn.Expects == "confirm") return scenario.Confirm;
        if (turn.Question is not { } question) return null;
        // Without its asides: what matters here is which answer is lost.
        var message = _script.FirstAnswer(question);
        _onItsWay = (question, message);
        return message;
    }
}
