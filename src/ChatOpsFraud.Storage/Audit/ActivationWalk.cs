using ChatOpsFraud.Storage.Encryption;
using ChatOpsFraud.Storage.RuleSets;

namespace ChatOpsFraud.Storage.Audit;

/// <summary>Follows the ledger of rule sets, line by line and then its end; each answer is the break found there, or null.</summary>
internal sealed class ActivationWalk(KeyRing keys)
{
    private long _position;
    private byte[] _seal = [];

    public AuditBreak? Line(long position, RuleActivation activation, byte[] seal)
    {
        if (position != _position + 1) return new(null, null, "storage.audit.activationMissing");
        if (!seal.AsSpan().SequenceEqual(keys.SealActivation(_seal, position, activation))) return new(null, null, "storage.audit.activationChanged");
        (_position, _seal) = (position, seal);
        return null;
    }

    /// <summary>The sealed end; position 0 and no seal when nothing was ever recorded.</summary>
    public AuditBreak? End(long position, byte[] seal)
    {
        if (position == 0 && _position == 0 && seal.Length == 0) return null;
        if (position != _position) return new(null, null, "storage.audit.activationMissing");
        return seal.AsSpan().SequenceEqual(keys.SealActivationEnd(position, _seal)) ? null : new(null, null, "storage.audit.activationChanged");
    }
}
