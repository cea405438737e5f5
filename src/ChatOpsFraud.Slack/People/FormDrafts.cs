using System.Text.Json;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Fields.Cards;
using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Storage.Channels;

namespace ChatOpsFraud.Slack.People;

/// <summary>What somebody has typed into a modal and not sent yet. It belongs to the case and dies with it; card data never gets in.</summary>
internal sealed class FormDrafts(IChannelRecords records)
{
    private const string Kind = "draft";

    /// <summary>The texts by field; empty when nothing waits. A field that was answered since somewhere else has no draft any more.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ReadAsync(SlackPerson person, string caseNumber, SectionForm form, CancellationToken cancellationToken)
    {
        if (await records.ReadAsync(Key(person, caseNumber, form.Section), cancellationToken).ConfigureAwait(false) is not { } record) return new Dictionary<string, string>();
        var kept = JsonSerializer.Deserialize<Dictionary<string, DraftField>>(record.Value.Span) ?? [];
        return form.Fields
            .Where(f => kept.TryGetValue(f.Field, out var draft) && draft.Before == f.Current && draft.Text != f.Current)
            .ToDictionary(f => f.Field, f => kept[f.Field].Text, StringComparer.Ordinal);
    }

    /// <summary>Keeps what stands in the modal now; false when somebody else wrote meanwhile, and then that is as new.</summary>
    public async Task<bool> KeepAsync(
        SlackPerson person, string caseNumber, SectionForm form, IReadOnlyDictionary<string, string> typed, CancellationToken cancellationToken)
    {
        var key = Key(person, caseNumber, form.Section);
        var clean = form.Fields.Where(f => typed.ContainsKey(f.Field)).ToDictionary(
            f => f.Field, f => new DraftField(CardNumbers.CutOut(WellFormed.Of(typed[f.Field])).Text, f.Current), StringComparer.Ordinal);
        var record = await records.ReadAsync(key, cancellationToken).ConfigureAwait(false);
        return await records.WriteAsync(key, record?.Version ?? 0, JsonSerializer.SerializeToUtf8Bytes(clean), caseNumber, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The form was sent.</summary>
    public Task ForgetAsync(SlackPerson person, string caseNumber, string section, CancellationToken cancellationToken) =>
        records.RemoveAsync(Key(person, caseNumber, section), cancellationToken);

    private static ChannelRecordKey Key(SlackPerson person, string caseNumber, string section) =>
        new(SlackPlace.Name, Kind, $"{person.Team}/{person.User}/{caseNumber}/{section}");
}
