using System.Security.Cryptography;
using System.Text;
using ChatOpsFraud.Storage.Audit;
using ChatOpsFraud.Storage.RuleSets;
using ChatOpsFraud.Storage.Text;

namespace ChatOpsFraud.Storage.Encryption;

/// <summary>What the master key is used for. It is never used itself: each purpose has a key derived from it.</summary>
internal sealed class KeyRing
{
    private readonly byte[] _wrapping;
    private readonly byte[] _fingerprints;
    private readonly byte[] _seals;
    private readonly byte[] _deletions;
    private readonly byte[] _channels;
    private readonly byte[] _outside;

    public KeyRing(byte[] masterKey)
    {
        _wrapping = Derive(masterKey, "chatopsfraud case keys");
        _fingerprints = Derive(masterKey, "chatopsfraud fingerprints");
        _seals = Derive(masterKey, "chatopsfraud seals");
        _deletions = Derive(masterKey, "chatopsfraud deletions");
        _channels = Derive(masterKey, "chatopsfraud channels");
        _outside = Derive(masterKey, "chatopsfraud outside");
    }

    /// <summary>A new key for a case, and the same one wrapped for storing.</summary>
    public (RecordCipher Cipher, byte[] Wrapped) NewCase(string caseNumber)
    {
        var key = RandomNumberGenerator.GetBytes(RecordCipher.KeySize);
        using var wrapping = new RecordCipher(_wrapping);
        var wrapped = wrapping.Seal(key, RecordLabel.CaseKey(caseNumber));
        return (Take(key), wrapped);
    }

    /// <summary>The cipher of a case, or null when its wrapped key was changed or belongs to another case.</summary>
    public RecordCipher? OpenCase(string caseNumber, byte[] wrapped)
    {
        using var wrapping = new RecordCipher(_wrapping);
        return wrapping.Open(wrapped, RecordLabel.CaseKey(caseNumber)) is { Length: RecordCipher.KeySize } key ? Take(key) : null;
    }

    /// <summary>Seals the record of a deletion: it has to outlive the key of its case.</summary>
    public RecordCipher Deletions() => new(_deletions);

    /// <summary>Seals what a channel remembers that belongs to no case.</summary>
    public RecordCipher Channels() => new(_channels);

    /// <summary>Finds an id again without storing it. Keyed, because ids of threads and messages can be guessed.</summary>
    public byte[] Fingerprint(Parts id) => id.Hash(_fingerprints);

    /// <summary>Proves that whoever put down the end of a case held the master key.</summary>
    public byte[] SealEnd(string caseNumber, CaseEnd end) =>
        Parts.For("case-end").Add(caseNumber).Add(end.Version).Add(end.Position).Add(end.Head).Hash(_seals);

    /// <summary>Proves the same of the case numbers given so far: year and last number, in the order of the years.</summary>
    public byte[] SealNumbers(IEnumerable<(long Year, long Last)> numbers)
    {
        var parts = Parts.For("numbers");
        foreach (var (year, last) in numbers) parts.Add(year).Add(last);
        return parts.Hash(_seals);
    }

    /// <summary>Seals a line of the ledger of rule sets to the line before.</summary>
    public byte[] SealActivation(ReadOnlySpan<byte> before, long position, RuleActivation line) => Parts.For("rule-activation")
        .Add(before).Add(position).Add(Timestamp.Format(line.At)).Add(line.Hash).Add(line.Edition)
        .Add(line.Author is null ? 0 : 1).Add(line.Author ?? "").Add(line.Approver is null ? 0 : 1).Add(line.Approver ?? "")
        .Add(line.IsAccepted ? 1 : 0).Add(line.Reason).Add(line.Place).Hash(_seals);

    /// <summary>Proves how long that ledger was.</summary>
    public byte[] SealActivationEnd(long position, ReadOnlySpan<byte> last) =>
        Parts.For("rule-activation-end").Add(position).Add(last).Hash(_seals);

    /// <summary>A key for a purpose outside of the store; none that is used inside can come out of it.</summary>
    public byte[] Outside(string purpose) => Derive(_outside, purpose);

    /// <summary>Tells the right master key from a wrong one.</summary>
    public byte[] Check(ReadOnlySpan<byte> storeId) => Parts.For("store").Add(storeId).Hash(_seals);

    private static byte[] Derive(byte[] masterKey, string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, masterKey, RecordCipher.KeySize, info: Encoding.UTF8.GetBytes(purpose));

    private static RecordCipher Take(byte[] key)
    {
        var cipher = new RecordCipher(key);
        CryptographicOperations.ZeroMemory(key);
        return cipher;
    }
}
