using System.Security.Cryptography;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.EdEC;
using Org.BouncyCastle.Asn1.Pkcs;
using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Security;

namespace ChatOpsFraud.RuleBooks;

/// <summary>An approver's Ed25519 key as a file: PKCS #8 in PEM, as openssl writes and reads it.</summary>
/// <param name="Private">The secret half.</param>
internal sealed record SigningKey(Ed25519PrivateKeyParameters Private)
{
    private const string Label = "PRIVATE KEY";

    /// <summary>The public half in Base64, as locks and settings hold it.</summary>
    public string Public => Convert.ToBase64String(Private.GeneratePublicKey().GetEncoded());

    /// <summary>A new key.</summary>
    public static SigningKey Generate() => new(new Ed25519PrivateKeyParameters(RandomNumberGenerator.GetBytes(Ed25519PrivateKeyParameters.KeySize)));

    /// <summary>Writes a new file that only its owner can read. An existing file is never replaced.</summary>
    /// <exception cref="IOException">The file is there already, or cannot be written.</exception>
    public void Write(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var output = new StreamWriter(path, options);
        output.WriteLine(PemEncoding.WriteString(Label, Encoded()));
    }

    /// <summary>Reads a file; null when it holds no Ed25519 key.</summary>
    public static SigningKey? Read(string path)
    {
        var text = File.ReadAllText(path);
        if (!PemEncoding.TryFind(text, out var fields) || !text.AsSpan()[fields.Label].SequenceEqual(Label)) return null;
        try
        {
            return PrivateKeyFactory.CreateKey(Convert.FromBase64String(text[fields.Base64Data])) is Ed25519PrivateKeyParameters key ? new SigningKey(key) : null;
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or FormatException or SecurityUtilityException or InvalidCastException)
        {
            return null;
        }
    }

    // The library's own encoder adds the public half, which older versions of openssl refuse.
    private byte[] Encoded() =>
        new PrivateKeyInfo(new AlgorithmIdentifier(EdECObjectIdentifiers.id_Ed25519), new DerOctetString(Private.GetEncoded())).GetDerEncoded();
}
