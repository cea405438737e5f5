namespace ChatOpsFraud.Web.CasePage;

/// <summary>A field with all that was ever said of it.</summary>
/// <param name="Field">Field id.</param>
/// <param name="Label">Label, with order and item where there are several.</param>
/// <param name="IsRequired">※必須 or ※任意.</param>
/// <param name="Changes">What it said, the present answer first; empty while nobody has answered.</param>
public sealed record AnswerRow(string Field, string Label, bool IsRequired, IReadOnlyList<AnswerChange> Changes)
{
    /// <summary>The present answer; null while nobody has answered.</summary>
    public AnswerChange? Now => Changes.Count > 0 ? Changes[0] : null;

    /// <summary>Each earlier answer with the one that took its place, the last change first.</summary>
    public IEnumerable<(AnswerChange Old, AnswerChange New)> Corrections => Changes.Skip(1).Zip(Changes, (older, newer) => (older, newer));
}
