namespace ChatOpsFraud.Core.Triage;

/// <summary>
/// What the tables say for one complete point of the fact space. Two points agree when the outcome and the rows of advice are the same:
/// rows of one advice have sentences of their own. Which row gave the outcome does not count.
/// </summary>
/// <param name="Row">Position of the row of the outcome table, <see cref="NoRow"/> or <see cref="ManyRows"/>.</param>
/// <param name="Outcome">Position of the outcome among the values of the decided fact; negative without a row.</param>
/// <param name="Advice">One bit for each row of the advice table that applies.</param>
internal readonly record struct TriageVerdict(int Row, int Outcome, ulong Advice)
{
    internal const int NoRow = -1;
    internal const int ManyRows = -2;

    internal bool AgreesWith(TriageVerdict other) => Outcome == other.Outcome && Advice == other.Advice;
}
