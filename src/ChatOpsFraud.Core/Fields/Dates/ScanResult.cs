namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>What a scan of a text found.</summary>
internal sealed class ScanResult
{
    /// <summary>The moments and ranges, in the order of the text.</summary>
    public List<Phrase> Phrases { get; } = [];

    /// <summary>A number or a word about time was left unread, so that the meaning may be another one (11/20の翌日).</summary>
    public bool HasUnread { get; set; }

    /// <summary>A word names some time without fixing it (先日, 数日前).</summary>
    public bool HasVague { get; set; }
}
