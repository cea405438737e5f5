using ChatOpsFraud.Core.Cases;

namespace ChatOpsFraud.Web.Digests;

/// <summary>
/// What lists and figures need of a case. Nothing here tells who somebody outside of the own house is: the person who reports is masked, buyers
/// and addresses are left out. Only the page of the case shows them.
/// </summary>
public sealed record CaseDigest
{
    /// <summary>事案番号, e.g. <c>2026-0042</c>.</summary>
    public required string Number { get; init; }

    /// <summary>The version that was read.</summary>
    public required long Version { get; init; }

    /// <summary>Its stage.</summary>
    public required CaseStage Stage { get; init; }

    /// <summary>False when its key or an event cannot be read; then only what the store keeps in the clear is here.</summary>
    public bool IsReadable { get; init; } = true;

    /// <summary>判定, e.g. 通報; null while it is open.</summary>
    public string? Outcome { get; init; }

    /// <summary>What is to be done next, one sentence with labels only; null when nothing of the case can be read.</summary>
    public string? NextStep { get; init; }

    /// <summary>提出先; null while it is open.</summary>
    public string? Headquarters { get; init; }

    /// <summary>会社名; null while it is not known.</summary>
    public string? Company { get; init; }

    /// <summary>屋号; null while it is not known.</summary>
    public string? Shop { get; init; }

    /// <summary>担当者氏名, masked; null while it is not known.</summary>
    public string? Reporter { get; init; }

    /// <summary>Labels of 表1 and 表2 without a value; empty unless a statement is due.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Labels of 表3 without a value; empty unless a statement is due.</summary>
    public IReadOnlyList<string> MissingLater { get; init; } = [];

    /// <summary>The last edition issued; 0 when none.</summary>
    public int Edition { get; init; }

    /// <summary>True when an answer came in after the last edition.</summary>
    public bool HasNews { get; init; }

    /// <summary>The day by which the access logs may be gone; null when no purchase has a day yet, or when every log is written down.</summary>
    public DateOnly? EvidenceUntil { get; init; }

    /// <summary>Who answered or asked something, the last one first.</summary>
    public IReadOnlyList<string> Workers { get; init; } = [];

    /// <summary>Sections that colleagues are filling in, e.g. アクセス記録（佐藤さん）.</summary>
    public IReadOnlyList<string> Waiting { get; init; } = [];

    /// <summary>Names of those colleagues.</summary>
    public IReadOnlyList<string> Colleagues { get; init; } = [];

    /// <summary>When it was opened, in Japanese time.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When somebody last changed something, in Japanese time; that somebody read it does not count.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>What is counted of it.</summary>
    public CaseTally Tally { get; init; } = CaseTally.Empty;

    /// <summary>True when nobody has to do anything any more.</summary>
    public bool IsAtRest => Stage is CaseStage.Guided or CaseStage.Closed or CaseStage.Cancelled;

    /// <summary>How many items are still to be handed in after an issue.</summary>
    public int FollowUps => IsAtRest || Edition == 0 ? 0 : Missing.Count + MissingLater.Count;

    /// <summary>Whether somebody has to come back to a statement that was issued: items are missing, or it lacks what was said since.</summary>
    public bool HasFollowUp => FollowUps > 0 || (!IsAtRest && Edition > 0 && HasNews);

    /// <summary>How near the day is by which logs may be gone.</summary>
    public EvidenceAlarm AlarmOn(DateOnly today) => IsAtRest ? EvidenceAlarm.None : EvidenceAlarms.Of(EvidenceUntil, today);
}
