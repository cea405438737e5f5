namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>Places whose report goes to another headquarters, or is chosen otherwise on e-Gov.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null when no end is known.</param>
/// <param name="Places">Prefectures, and in the divided prefecture municipalities.</param>
/// <param name="Before">Where it went, in Japanese.</param>
/// <param name="After">Where it goes.</param>
public sealed record PlaceChange(DateOnly From, DateOnly? To, IReadOnlyList<string> Places, string Before, string After);
