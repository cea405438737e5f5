namespace ChatOpsFraud.Documents.Press;

/// <summary>Addresses under which people without a session can fetch a document for a while, for channels that cannot send files.</summary>
public interface IDocumentLinks
{
    /// <summary>The address of a document; it is signed and ends. Null when the host has no address that people elsewhere could open.</summary>
    /// <param name="caseNumber">事案番号.</param>
    /// <param name="edition">版, from 1.</param>
    /// <param name="kind">One of <see cref="Core.Statement.DocumentNames.Kinds"/>.</param>
    Uri? For(string caseNumber, int edition, string kind);
}
