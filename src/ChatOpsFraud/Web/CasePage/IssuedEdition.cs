namespace ChatOpsFraud.Web.CasePage;

/// <summary>An edition of the statement.</summary>
/// <param name="Number">版, from 1.</param>
/// <param name="At">When it was issued, in Japanese time.</param>
/// <param name="By">Who issued it.</param>
public sealed record IssuedEdition(int Number, DateTimeOffset At, string By);
