namespace ChatOpsFraud.Teams.Outgoing;

/// <summary>How far a case has come.</summary>
/// <param name="Answered">Questions answered.</param>
/// <param name="Asked">Questions that apply.</param>
internal sealed record CaseProgress(int Answered, int Asked);
