using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Fields;

/// <summary>Why a text could not be taken as an answer, and what would work instead.</summary>
/// <param name="Reason">What was not understood or not acceptable, in one kind sentence.</param>
/// <param name="Hint">An example of what would work.</param>
/// <param name="Candidates">Readings to choose from when the text has more than one; else empty.</param>
public sealed record Unread(Sentence Reason, Sentence? Hint, IReadOnlyList<string> Candidates)
{
    /// <summary>A refusal without candidates.</summary>
    public static Unread Because(Sentence reason, Sentence? hint = null) => new(reason, hint, []);
}
