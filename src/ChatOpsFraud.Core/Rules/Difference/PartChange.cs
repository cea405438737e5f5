namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>A part of the rules that was added, removed, moved or written otherwise.</summary>
/// <param name="Area">Stable word of the kind of part: <c>tables</c>, <c>facts</c>, <c>questions</c> …</param>
/// <param name="Part">Which one, in Japanese.</param>
/// <param name="Aspect">What of it, in Japanese, e.g. 理由.</param>
/// <param name="Before">What stood there; null when it is new.</param>
/// <param name="After">What stands there; null when it is gone.</param>
public sealed record PartChange(string Area, string Part, string Aspect, string? Before, string? After);
