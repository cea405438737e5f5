namespace ChatOpsFraud.Core.Triage;

/// <summary>
/// What the tables say for one complete point of the fact space. Two points agree when outcome and advice are the same; which row
/// gave the outcome does not count.
/// </summary>
/// <param name="Row">Position of the row of the outcome table, <see cref="NoRow"/> or <see cref="ManyRows"/>.</param>
/// <param name="Outcome">Position of the outcome among the values of the decided fact; negative without a row.</param>
/// <param name="Advice">One bit for each advice (position among the values of the advice fact).</param>
internal readonly record struct TriageVerdict(int Row, int Outcome, ulong Advice)
{
    internal const int NoRow = -1;
    internal const int ManyRows = -2;

    internal bool AgreesWith(TriageVerdict other) => Outcome == other.Outcome && Advice == other.Advice;
}
