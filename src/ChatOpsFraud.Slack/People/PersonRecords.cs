using System.Text.Json;
using ChatOpsFraud.Storage.Channels;

namespace ChatOpsFraud.Slack.People;

/// <summary>The records of people, encrypted at rest.</summary>
internal sealed class PersonRecords(IChannelRecords records)
{
    private const string Kind = "person";
    private const int MostCases = 50;
    private const int MostRounds = 10;

    public async Task<PersonRecord> ReadAsync(SlackPerson person, CancellationToken cancellationToken) =>
        Of(await records.ReadAsync(Key(person), cancellationToken).ConfigureAwait(false));

    /// <summary>The case stands first in the list of the person.</summary>
    public async Task NoteCaseAsync(SlackPerson person, string caseNumber, CancellationToken cancellationToken)
    {
        var known = await ReadAsync(person, cancellationToken).ConfigureAwait(false);
        if (known.Cases.Contains(caseNumber)) return;
        await ChangeAsync(person, r => r with { Cases = [caseNumber, .. r.Cases.Where(c => c != caseNumber).Take(MostCases - 1)] }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Keeps the details of the person.</summary>
    public Task KeepProfileAsync(SlackPerson person, IReadOnlyDictionary<string, string> profile, CancellationToken cancellationToken) =>
        ChangeAsync(person, r => r with { Profile = profile }, cancellationToken);

    private async Task ChangeAsync(SlackPerson person, Func<PersonRecord, PersonRecord> change, CancellationToken cancellationToken)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var record = await records.ReadAsync(Key(person), cancellationToken).ConfigureAwait(false);
            var bytes = JsonSerializer.SerializeToUtf8Bytes(change(Of(record)));
            if (await records.WriteAsync(Key(person), record?.Version ?? 0, bytes, cancellationToken: cancellationToken).ConfigureAwait(false)) return;
        }
    }

    private static PersonRecord Of(ChannelRecord? record) => record is null ? PersonRecord.Empty : JsonSerializer.Deserialize<PersonRecord>(record.Value.Span) ?? PersonRecord.Empty;

    private static ChannelRecordKey Key(SlackPerson person) => new(SlackPlace.Name, Kind, $"{person.Team}/{person.User}");
}
