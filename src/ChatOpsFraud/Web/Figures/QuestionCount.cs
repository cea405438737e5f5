namespace ChatOpsFraud.Web.Figures;

/// <summary>How a question fares.</summary>
/// <param name="Label">Label of the question; its field id when no question of today has it.</param>
/// <param name="Unknown">In how many cases it was answered わからない.</param>
/// <param name="Skipped">In how many cases it was skipped.</param>
/// <param name="Missed">How many answers to it could not be read, in all cases together.</param>
/// <param name="MissedCases">In how many cases that happened.</param>
public sealed record QuestionCount(string Label, int Unknown, int Skipped, int Missed, int MissedCases)
{
    /// <summary>わからない and スキップ together.</summary>
    public int LeftOut => Unknown + Skipped;
}
