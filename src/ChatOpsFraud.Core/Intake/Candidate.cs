namespace ChatOpsFraud.Core.Intake;

/// <summary>A text that stands for a field, before it is read.</summary>
/// <param name="Text">As written.</param>
/// <param name="Line">The line where it was found.</param>
/// <param name="Weak">True when it counts only if nothing better is there, e.g. 請求先 for the buyer.</param>
/// <param name="Others">Lines of the other parts it was put together from.</param>
internal sealed record Candidate(string Text, PastedLine Line, bool Weak = false, IReadOnlyList<PastedLine>? Others = null)
{
    /// <summary>All lines it comes from.</summary>
    public IEnumerable<PastedLine> Lines => Others is null ? [Line] : [Line, .. Others];
}
