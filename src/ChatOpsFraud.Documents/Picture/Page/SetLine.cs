namespace ChatOpsFraud.Documents.Picture.Page;

/// <summary>A line that was set.</summary>
/// <param name="Runs">What stands on it.</param>
/// <param name="EndsParagraph">True when the text ends it and not the width: it is not stretched.</param>
internal sealed record SetLine(IReadOnlyList<SetRun> Runs, bool EndsParagraph)
{
    /// <summary>In twips.</summary>
    public float Width => Runs.Sum(run => run.Width);
}
