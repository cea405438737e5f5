namespace ChatOpsFraud.Core.Jurisdiction;

/// <summary>警察本部: one row of the jurisdiction, with both places of e-Gov that ask for a destination.</summary>
/// <param name="Id">Stable id of the row, e.g. <c>kanagawa</c>, <c>hokkaido-hakodate</c>.</param>
/// <param name="Prefecture">Prefecture, e.g. 神奈川県.</param>
/// <param name="Area">方面 in Hokkaido, e.g. 函館方面; null elsewhere.</param>
/// <param name="Name">Official name, e.g. 北海道警察函館方面本部.</param>
/// <param name="Destination">申請・届出先 of the form (table 1).</param>
/// <param name="SubmitTo">提出先選択 of the later step (guideline 4(3)).</param>
public sealed record Headquarters(string Id, string Prefecture, string? Area, string Name, EgovChoice Destination, EgovChoice SubmitTo);
