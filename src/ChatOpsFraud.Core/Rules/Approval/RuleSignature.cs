namespace ChatOpsFraud.Core.Rules.Approval;

/// <summary>An Ed25519 signature under a lock.</summary>
/// <param name="PublicKey">The signer's public key: 32 bytes in Base64.</param>
/// <param name="Value">The signature: 64 bytes in Base64.</param>
public sealed record RuleSignature(string PublicKey, string Value);
