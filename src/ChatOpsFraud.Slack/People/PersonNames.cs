using System.Collections.Concurrent;
using ChatOpsFraud.Slack.Protocol;
using ChatOpsFraud.Slack.Settings;

namespace ChatOpsFraud.Slack.People;

/// <summary>
/// What people are called. A name is asked for once in a while; an acknowledgement waits for it only so long, and then the id stands
/// in the records.
/// </summary>
internal sealed class PersonNames(SlackApi api, SlackSettings settings, TimeProvider clock)
{
    private const int MostRemembered = 10_000;
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<SlackPerson, (Task<string?> Name, DateTimeOffset At)> _known = new();

    /// <summary>The name, or the id when it is not known in time.</summary>
    public async Task<string> NameOfAsync(SlackPerson person, CancellationToken cancellationToken)
    {
        var asked = Ask(person);
        try
        {
            return await asked.WaitAsync(settings.NameWithin, TimeProvider.System, cancellationToken).ConfigureAwait(false) ?? person.User;
        }
        catch (TimeoutException)
        {
            return person.User;
        }
    }

    private Task<string?> Ask(SlackPerson person)
    {
        var now = clock.GetUtcNow();
        if (_known.TryGetValue(person, out var known) && known.At + Fresh > now && known.Name is not { IsCompletedSuccessfully: true, Result: null }) return known.Name;
        if (_known.Count >= MostRemembered) _known.Clear();
        var asked = FetchAsync(person);
        _known[person] = (asked, now);
        return asked;
    }

    private async Task<string?> FetchAsync(SlackPerson person)
    {
        var result = await api.CallAsync(person.Team, "users.info", [("user", person.User)], CancellationToken.None).ConfigureAwait(false);
        if (result is not SlackResult.Done done) return null;
        string?[] names = [done.Body.Text("user", "profile", "display_name"), done.Body.Text("user", "real_name"), done.Body.Text("user", "profile", "real_name"), done.Body.Text("user", "name")];
        return names.FirstOrDefault(n => !string.IsNullOrWhiteSpace(n))?.Trim();
    }
}
