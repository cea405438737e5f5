namespace ChatOpsFraud.Web.Rules;

/// <summary>Two rule sets and what differs between them.</summary>
/// <param name="Old">The one before.</param>
/// <param name="New">The one after.</param>
/// <param name="Report">The difference as HTML that the reports write.</param>
public sealed record ComparedEditions(ReadEdition Old, ReadEdition New, string Report)
{
    /// <summary>True when nothing differs.</summary>
    public bool IsSame => Old.Book.Hash == New.Book.Hash;
}
