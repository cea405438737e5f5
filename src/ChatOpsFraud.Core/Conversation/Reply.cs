using ChatOpsFraud.Core.Cases;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>What is shown after a turn: neutral blocks that every channel renders in its way.</summary>
/// <param name="Blocks">In the order in which they are shown.</param>
/// <param name="Stage">The stage of the case after the turn.</param>
/// <param name="Expects">What the bot waits for.</param>
/// <param name="Taken">The answers that the turn took, in order; empty when none.</param>
/// <param name="Status">The case in a few words, as it is after the turn.</param>
public sealed record Reply(
    IReadOnlyList<Block> Blocks, CaseStage Stage, Expects Expects, IReadOnlyList<TakenAnswer> Taken, CaseStatus Status)
{
    /// <summary>The question of the reply, or null.</summary>
    public QuestionBlock? Question => Blocks.OfType<QuestionBlock>().LastOrDefault();
}
