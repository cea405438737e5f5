using System.Collections.Concurrent;
using System.Text.Json;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Channels;
using ChatOpsFraud.Teams.Protocol;

namespace ChatOpsFraud.Teams.Conversations;

/// <summary>
/// Every conversation that the bot was in, stored, so that it can write there first. What has not changed is not written again.
/// </summary>
internal sealed class ConversationDirectory(ICaseStore store)
{
    /// <summary>The channel of everything that is stored for Teams.</summary>
    public const string Channel = "teams";

    private const string Kind = "conversation";
    private const string PersonKind = "person";
    private const int MostRounds = 5;
    private const int MostKept = 5_000;

    private readonly ConcurrentDictionary<string, ConversationReference> _recent = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _people = new(StringComparer.Ordinal);

    /// <summary>Notes where a checked delivery came from.</summary>
    public async Task<ConversationReference> NoteAsync(Activity activity, CancellationToken cancellationToken)
    {
        var conversation = activity.Conversation!;
        var seen = new ConversationReference
        {
            Id = conversation.Id,
            ServiceUrl = activity.ServiceUrl!,
            TenantId = activity.TenantId!,
            BotId = activity.Recipient?.Id ?? "",
            IsPersonal = conversation.IsPersonal,
        };
        var noted = await ChangeAsync(seen.Id, before => seen with { IsWelcomed = before?.IsWelcomed ?? false }, cancellationToken).ConfigureAwait(false);
        if (seen.IsPersonal && activity.From is { Id.Length: > 0 } person)
            foreach (var id in new[] { person.Id, person.AadObjectId })
                if (!string.IsNullOrEmpty(id)) await NotePersonAsync(id, seen.Id, cancellationToken).ConfigureAwait(false);
        return noted;
    }

    /// <summary>Notes a personal chat that the bot has opened itself.</summary>
    public async Task<ConversationReference> AddAsync(ConversationReference chat, string person, CancellationToken cancellationToken)
    {
        await NotePersonAsync(person, chat.Id, cancellationToken).ConfigureAwait(false);
        return await ChangeAsync(chat.Id, _ => chat, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The conversation, or null when the bot was never there.</summary>
    public async Task<ConversationReference?> FindAsync(string id, CancellationToken cancellationToken) =>
        _recent.GetValueOrDefault(id) is { } recent ? recent : (await ReadAsync(id, cancellationToken).ConfigureAwait(false)).Reference;

    /// <summary>The personal chat with somebody, by the id in the channel or in the directory; null when there was none yet.</summary>
    public async Task<ConversationReference?> FindPersonalAsync(string person, CancellationToken cancellationToken)
    {
        var record = await store.ChannelRecords.ReadAsync(Key(PersonKind, person), cancellationToken).ConfigureAwait(false);
        return record is null ? null : await FindAsync(JsonSerializer.Deserialize<string>(record.Value.Span)!, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A conversation of which perhaps only the id is known: it is reached where any other of its tenant is.</summary>
    public async Task<ConversationReference?> FindNearAsync(string id, string tenant, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken).ConfigureAwait(false) is { } found) return found;
        var all = await store.ChannelRecords.ListAsync(Channel, Kind, cancellationToken).ConfigureAwait(false);
        var near = all.Select(r => JsonSerializer.Deserialize<ConversationReference>(r.Value.Span)!).FirstOrDefault(r => !r.IsBlocked && string.Equals(r.TenantId, tenant, StringComparison.OrdinalIgnoreCase));
        return near is null ? null : near with { Id = id, IsPersonal = false };
    }

    /// <summary>Marks that the bot has introduced itself. False when it had before.</summary>
    public async Task<bool> WelcomeAsync(string id, CancellationToken cancellationToken)
    {
        var isFirst = false;
        await ChangeAsync(id, before =>
        {
            isFirst = before is { IsWelcomed: false };
            return before is null ? null : before with { IsWelcomed = true };
        }, cancellationToken).ConfigureAwait(false);
        return isFirst;
    }

    /// <summary>Marks that nothing gets through until somebody writes again.</summary>
    public async Task BlockAsync(string id, CancellationToken cancellationToken) =>
        await ChangeAsync(id, before => before is null ? null : before with { IsBlocked = true, IsWelcomed = false }, cancellationToken).ConfigureAwait(false);

    private async Task<ConversationReference> ChangeAsync(
        string id, Func<ConversationReference?, ConversationReference?> change, CancellationToken cancellationToken)
    {
        if (_recent.GetValueOrDefault(id) is { } recent && change(recent) == recent) return recent;
        for (var round = 0; ; round++)
        {
            var (version, before) = await ReadAsync(id, cancellationToken).ConfigureAwait(false);
            if (change(before) is not { } after) return before!;
            if (after != before && !await WriteAsync(Key(Kind, id), version, after, cancellationToken).ConfigureAwait(false) && round < MostRounds) continue;
            Keep(after);
            return after;
        }
    }

    private async Task<(long Version, ConversationReference? Reference)> ReadAsync(string id, CancellationToken cancellationToken)
    {
        if (await store.ChannelRecords.ReadAsync(Key(Kind, id), cancellationToken).ConfigureAwait(false) is not { } record) return (0, null);
        var reference = JsonSerializer.Deserialize<ConversationReference>(record.Value.Span)!;
        Keep(reference);
        return (record.Version, reference);
    }

    private async Task NotePersonAsync(string person, string conversation, CancellationToken cancellationToken)
    {
        if (_people.GetValueOrDefault(person) == conversation) return;
        var key = Key(PersonKind, person);
        var record = await store.ChannelRecords.ReadAsync(key, cancellationToken).ConfigureAwait(false);
        if (record is null || JsonSerializer.Deserialize<string>(record.Value.Span) != conversation)
            await WriteAsync(key, record?.Version ?? 0, conversation, cancellationToken).ConfigureAwait(false);
        if (_people.Count >= MostKept) _people.Clear();
        _people[person] = conversation;
    }

    private Task<bool> WriteAsync<T>(ChannelRecordKey key, long version, T value, CancellationToken cancellationToken) =>
        store.ChannelRecords.WriteAsync(key, version, JsonSerializer.SerializeToUtf8Bytes(value), null, cancellationToken);

    private void Keep(ConversationReference reference)
    {
        if (_recent.Count >= MostKept) _recent.Clear();
        _recent[reference.Id] = reference;
    }

    private static ChannelRecordKey Key(string kind, string key) => new(Channel, kind, key);
}
