using ChatOpsFraud.Core.Rules.Approval;
using ChatOpsFraud.Core.Text;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;

namespace ChatOpsFraud.RuleBooks;

/// <summary>Ed25519 signatures under an approval.</summary>
internal static class RuleSignatures
{
    /// <summary>Length of a public key.</summary>
    public static readonly int KeyBytes = Ed25519PublicKeyParameters.KeySize;

    /// <summary>The approval with one more signature; one of the same key is replaced, one that does not hold goes.</summary>
    public static RuleLock Sign(RuleLock approval, SigningKey key)
    {
        var signer = new Ed25519Signer();
        signer.Init(forSigning: true, key.Private);
        var bytes = approval.SignedBytes();
        signer.BlockUpdate(bytes, 0, bytes.Length);
        var signature = new RuleSignature(key.Public, Convert.ToBase64String(signer.GenerateSignature()));
        return approval with { Signatures = [.. approval.Signatures.Where(s => s.PublicKey != key.Public && Holds(s, bytes)), signature] };
    }

    /// <summary>Adds what is wrong with the signatures: one that does not hold, or a key that has to sign and has not.</summary>
    /// <param name="approval">The approval, its files already held against it.</param>
    /// <param name="required">Public keys (Base64) that all have to have signed; may be empty.</param>
    public static RuleApproval Check(RuleApproval approval, IReadOnlyList<string> required)
    {
        if (approval.Lock is not { } found) return approval;
        var troubles = approval.Troubles.ToList();
        var bytes = found.SignedBytes();
        var sound = new HashSet<string>(StringComparer.Ordinal);
        foreach (var signature in found.Signatures)
            if (Holds(signature, bytes)) sound.Add(signature.PublicKey);
            else troubles.Add(Sentence.Of("approval.badSignature", signature.PublicKey));
        troubles.AddRange(required.Where(k => !sound.Contains(k)).Select(k => Sentence.Of("approval.notSignedBy", k)));
        return approval with { Troubles = troubles };
    }

    private static bool Holds(RuleSignature signature, byte[] bytes)
    {
        var verifier = new Ed25519Signer();
        verifier.Init(forSigning: false, new Ed25519PublicKeyParameters(Convert.FromBase64String(signature.PublicKey)));
        verifier.BlockUpdate(bytes, 0, bytes.Length);
        return verifier.VerifySignature(Convert.FromBase64String(signature.Value));
    }
}
