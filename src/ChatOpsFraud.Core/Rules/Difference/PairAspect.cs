namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>How one aspect of the decision changes in each pair of verdicts.</summary>
/// <param name="Aspect">Which aspect.</param>
/// <param name="Subject">The advice; empty for the others.</param>
/// <param name="Labels">For each pair the index of its way of changing; 0 for none.</param>
/// <param name="Words">Before and after of each way of changing; the entry at 0 is not used.</param>
internal sealed record PairAspect(DecisionAspect Aspect, string Subject, int[] Labels, IReadOnlyList<(string Before, string After)> Words)
{
    /// <summary>The aspect from a description of each pair; null where nothing changes. Null when no pair changes.</summary>
    internal static PairAspect? Of(DecisionAspect aspect, string subject, IEnumerable<(string Before, string After)?> changes)
    {
        var words = new List<(string, string)> { ("", "") };
        var labels = new List<int>();
        foreach (var change in changes)
        {
            if (change is { } added && !words.Contains(added)) words.Add(added);
            labels.Add(change is { } one ? words.IndexOf(one) : 0);
        }
        return words.Count > 1 ? new PairAspect(aspect, subject, [.. labels], words) : null;
    }
}
