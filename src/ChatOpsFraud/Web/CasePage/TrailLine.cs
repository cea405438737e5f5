namespace ChatOpsFraud.Web.CasePage;

/// <summary>A recorded event as people read it.</summary>
/// <param name="Version">Its place in the case, from 1.</param>
/// <param name="At">When, in Japanese time.</param>
/// <param name="By">Who.</param>
/// <param name="What">What happened, one sentence or two.</param>
/// <param name="Type">The stable name of its kind, e.g. <c>answer.given</c>.</param>
public sealed record TrailLine(int Version, DateTimeOffset At, string By, string What, string Type);
