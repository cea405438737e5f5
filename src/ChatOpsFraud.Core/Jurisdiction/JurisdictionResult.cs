using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Jurisdiction;

/// <summary>Where the report goes. Invariant: exactly one of <see cref="Decision"/>, <see cref="Missing"/> and <see cref="Fault"/> is there.</summary>
/// <param name="Decision">The decision of the set <c>jurisdiction</c>; its outcome is the name of the headquarters.</param>
/// <param name="Headquarters">The headquarters with both e-Gov choices; there exactly when there is a decision.</param>
/// <param name="Municipality">The municipality that was given; null when none was needed and none given.</param>
/// <param name="Remarks">What people have to know, e.g. that an area is inferred or will change; may be empty.</param>
/// <param name="Missing">Fact to ask: <c>jurisdiction.prefecture</c> or <c>jurisdiction.municipality</c>.</param>
/// <param name="Fault">Why nothing can be decided; a person has to look at the case.</param>
public sealed record JurisdictionResult(
    Decision? Decision,
    Headquarters? Headquarters,
    string? Municipality,
    IReadOnlyList<Sentence> Remarks,
    string? Missing,
    RuleFault? Fault)
{
    /// <summary>Prefecture, e.g. 北海道.</summary>
    public string? Prefecture => Headquarters?.Prefecture;

    /// <summary>方面 in Hokkaido, e.g. 函館方面; null elsewhere.</summary>
    public string? Area => Headquarters?.Area;

    /// <summary>What to choose as 申請・届出先, ready to read.</summary>
    public string? Destination => Headquarters?.Destination.Text;

    /// <summary>What to choose as 提出先選択, ready to read.</summary>
    public string? SubmitTo => Headquarters?.SubmitTo.Text;

    internal static JurisdictionResult Ask(string fact, string? municipality, params IReadOnlyList<Sentence> remarks) =>
        new(null, null, municipality, remarks, fact, null);

    internal static JurisdictionResult Stopped(RuleFault fault) => new(null, null, null, [], null, fault);
}
