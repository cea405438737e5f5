using System.Text.Json;
using ChatOpsFraud.Core.Fields.Cards;
using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Storage.Channels;

namespace ChatOpsFraud.Slack.People;

/// <summary>What somebody has typed into a modal and not sent yet. It belongs to the case and dies with it; card data never gets in.</summary>
internal sealed class FormDrafts(IChannelRecords records)
{
    private const string Kind = "draft";

    private static readonly Dictionary<string, string> None = [];

    /// <summary>The texts by field; empty when nothing waits.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ReadAsync(SlackPerson person, string caseNumber, string section, CancellationToken cancellationToken) =>
        await records.ReadAsync(Key(person, caseNumber, section), cancellationToken).ConfigureAwait(false) is { } record
            ? JsonSerializer.Deserialize<Dictionary<string, string>>(record.Value.Span) ?? None
            : None;

    /// <summary>Keeps what stands in the modal now; false when somebody else wrote meanwhile, and then that is as new.</summary>
    public async Task<bool> KeepAsync(
        SlackPerson person, string caseNumber, string section, IReadOnlyDictionary<string, string> typed, CancellationToken cancellationToken)
    {
        var key = Key(person, caseNumber, section);
        var clean = typed.ToDictionary(t => t.Key, t => CardNumbers.CutOut(WellFormed.Of(t.Value)).Text, StringComparer.Ordinal);
        var record = await records.ReadAsync(key, cancellationToken).ConfigureAwait(false);
        return await records.WriteAsync(key, record?.Version ?? 0, JsonSerializer.SerializeToUtf8Bytes(clean), caseNumber, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The form was sent.</summary>
    public Task ForgetAsync(SlackPerson person, string caseNumber, string section, CancellationToken cancellationToken) =>
        records.RemoveAsync(Key(person, caseNumber, section), cancellationToken);

    private static ChannelRecordKey Key(SlackPerson person, string caseNumber, string section) =>
        new(SlackPlace.Name, Kind, $"{person.Team}/{person.User}/{caseNumber}/{section}");
}
