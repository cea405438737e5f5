namespace ChatOpsFraud.Storage;

/// <summary>
/// What a list of cases shows. It is stored in the clear and outlives a deletion: nothing here may say anything about a person.
/// </summary>
/// <param name="Stage">Stage of the case, e.g. 聴取.</param>
/// <param name="Headquarters">警察本部, when it is decided.</param>
/// <param name="Outcome">Outcome of the triage (通報, 相談 …), when it is decided.</param>
/// <param name="WaitsFor">What the case waits for, as a field id; null when it waits for nothing.</param>
/// <param name="EvidenceUntil">The day by which evidence may be gone (保全); null when unknown.</param>
public sealed record CaseIndex(
    string Stage, string? Headquarters = null, string? Outcome = null, string? WaitsFor = null, DateOnly? EvidenceUntil = null);
