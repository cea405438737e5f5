using ChatOpsFraud.Storage.Audit;

namespace ChatOpsFraud.Web.CasePage;

/// <summary>A check of the audit chain that has been made.</summary>
/// <param name="Report">What it found.</param>
/// <param name="At">When it was made, in Japanese time.</param>
public sealed record AuditCheck(AuditReport Report, DateTimeOffset At);
