using ChatOpsFraud.Core.Rules.Approval;
using ChatOpsFraud.Storage.RuleSets;

namespace ChatOpsFraud.RuleBooks;

/// <summary>A set of the folder with the judgement on it.</summary>
/// <param name="Reading">The set as it was read.</param>
/// <param name="IsAccepted">True when it may be used from its day on.</param>
/// <param name="Reasons">Why not, or what is odd although it may be used; empty when all is well.</param>
internal sealed record ShelvedSet(RuleBookReading Reading, bool IsAccepted, IReadOnlyList<string> Reasons)
{
    /// <summary>Judges a set: it has to be sound, and approved where that is required.</summary>
    public static ShelvedSet Judge(RuleBookReading reading, bool requireLock)
    {
        if (reading.Book is null) return new ShelvedSet(reading, false, reading.Findings);
        return new ShelvedSet(reading, reading.Approval.IsApproved || !requireLock, [.. reading.Approval.Troubles.Select(t => t.Text)]);
    }

    /// <summary>Whether the files are the same, approval included.</summary>
    public bool IsSameAs(ShelvedSet other) =>
        Reading.Book?.Hash == other.Reading.Book?.Hash && Reading.Folder == other.Reading.Folder
        && Reading.Approval.Lock?.Approver == other.Reading.Approval.Lock?.Approver && Reading.Approval.Lock?.At == other.Reading.Approval.Lock?.At
        && IsAccepted == other.IsAccepted && Reasons.SequenceEqual(other.Reasons);

    /// <summary>The line for the ledger.</summary>
    public RuleActivation Activation(DateTimeOffset at) => new(
        at,
        Reading.Book?.Hash ?? "",
        Reading.Book?.Rules.Edition ?? "",
        Reading.Approval.Lock?.Author,
        Reading.Approval.Lock?.Approver,
        IsAccepted,
        string.Join(' ', Reasons),
        Path.GetFullPath(Reading.Folder));

    /// <summary>The set as the archive keeps it.</summary>
    public KeptRuleSet Kept(DateTimeOffset at) => new(
        Reading.Book!.Hash, Reading.Book.Rules.Edition, at, Reading.Book.Rules.Texts, Reading.Files.GetValueOrDefault(RuleLock.FileName));
}
