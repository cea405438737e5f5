using System.Collections.Concurrent;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Web.Chat;

/// <summary>
/// The last reply of each case, so that a reload and a second window show the same. What has to outlive the process stands in the events;
/// after a restart the present question is shown without these sentences.
/// </summary>
internal sealed class LastReplies
{
    private const int Most = 1000;

    private readonly ConcurrentDictionary<string, LastReply> _byCase = new(StringComparer.Ordinal);
    private long _stamps;

    /// <summary>Keeps the part of a reply that the course of the chat does not show by itself.</summary>
    public void Keep(string caseNumber, long version, Reply reply, Submitted? form)
    {
        if (_byCase.Count >= Most) _byCase.Clear();
        var hasFault = reply.Blocks.OfType<NoticeBlock>().Any(n => n.Field is not null);
        // The greeting, decisions and editions stand in the course; what is asked is asked anew.
        var kept = reply.Blocks.Where(b => b is NoticeBlock or SayBlock or ReviewBlock).ToList();
        _byCase[caseNumber] = new LastReply(version, Interlocked.Increment(ref _stamps), kept, hasFault ? form?.Section : null, hasFault && form is not null ? form.Values : new Dictionary<string, string>());
    }

    /// <summary>The last reply of a case, or null when something has happened since.</summary>
    public LastReply? Of(CaseFile file) =>
        _byCase.TryGetValue(file.Case.Number, out var last) && file.History.Skip((int)last.Version).All(e => e.Event is CaseViewed) ? last : null;

    /// <summary>Names the state that people see; it differs whenever that does.</summary>
    public string TagOf(string caseNumber, long version) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{version}-{(_byCase.TryGetValue(caseNumber, out var last) ? last.Stamp : 0)}");
}
