using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>
/// The nine stages laid out by hand. What many stages have in common leaves a frame around them, so that three dozen ways stay
/// readable; a way that the drawing does not show is a bug and throws.
/// </summary>
internal static class LifeDrawing
{
    private const int BoxHeight = 40;

    private static readonly CaseStage[] Asking = [CaseStage.Interviewing, CaseStage.Preserving, CaseStage.Reviewing, CaseStage.Issued];
    private static readonly CaseStage[] Working = [CaseStage.Received, CaseStage.Guided, .. Asking];

    // Who may move, by which trigger, where to, and the way on the paper with the place of the word.
    private static readonly Way[] Ways =
    [
        new([CaseStage.Received], CaseTrigger.AcceptReport, CaseStage.Interviewing, [(110, 76), (110, 164)], 115, 112),
        new([CaseStage.Received], CaseTrigger.Guide, CaseStage.Guided, [(144, 50), (196, 50)], 156, 45),
        new([CaseStage.Guided], CaseTrigger.ReopenTriage, CaseStage.Received, [(196, 64), (144, 64)], 150, 79),
        new([CaseStage.Guided], CaseTrigger.AcceptReport, CaseStage.Interviewing, [(214, 76), (214, 184), (156, 184)], 219, 112),
        new([CaseStage.Guided], CaseTrigger.Close, CaseStage.Closed, [(288, 62), (298, 62), (298, 520), (156, 520)], 210, 515),
        new(Asking, CaseTrigger.ReopenTriage, CaseStage.Received, [(40, 132), (40, 76)], 45, 112),
        new(Asking, CaseTrigger.Guide, CaseStage.Guided, [(256, 132), (256, 76)], 261, 112),
        new(Asking, CaseTrigger.Close, CaseStage.Closed, [(86, 454), (86, 500)], 91, 493),
        new([CaseStage.Interviewing], CaseTrigger.BeginPreservation, CaseStage.Preserving, [(86, 204), (86, 236)], 91, 226),
        new([CaseStage.Preserving], CaseTrigger.Review, CaseStage.Reviewing, [(86, 276), (86, 308)], 91, 298),
        new([CaseStage.Reviewing], CaseTrigger.Issue, CaseStage.Issued, [(86, 348), (86, 380)], 91, 370),
        new(Working, CaseTrigger.Pause, CaseStage.Paused, [(308, 50), (356, 50)], 319, 45),
        new([CaseStage.Paused], CaseTrigger.Resume, null, [(356, 64), (308, 64)], 319, 79),
        new(Working, CaseTrigger.Cancel, CaseStage.Cancelled, [(308, 184), (356, 184)], 319, 179),
        new([CaseStage.Paused], CaseTrigger.Cancel, CaseStage.Cancelled, [(392, 76), (392, 164)], 397, 124),
    ];

    /// <summary>The drawing of these ways.</summary>
    internal static LifeGraph Of(IReadOnlyList<LifeStep> steps)
    {
        var drawn = Ways.Where(w => Array.TrueForAll(w.From, from => steps.Any(s => s.From == from && w.Shows(s)))).ToList();
        if (steps.FirstOrDefault(s => !drawn.Exists(w => w.Shows(s)) && !IsInside(s)) is { } lost)
            throw new InvalidOperationException($"The drawing has no way for {lost}.");
        return new LifeGraph(
            444, 556,
            [new(8, 8, 300, 468, Word("frame.working")), new(24, 132, 268, 322, Word("frame.asking"))],
            [
                Box(24, 36, 120, CaseStage.Received), Box(196, 36, 92, CaseStage.Guided),
                Box(40, 164, 116, CaseStage.Interviewing), Box(40, 236, 116, CaseStage.Preserving),
                Box(40, 308, 116, CaseStage.Reviewing), Box(40, 380, 116, CaseStage.Issued),
                Box(356, 36, 76, CaseStage.Paused), Box(356, 164, 76, CaseStage.Cancelled), Box(40, 500, 116, CaseStage.Closed),
            ],
            [.. drawn.Select(w => new LifeArrow(w.Points, Wording.Of($"life.trigger.{w.Trigger}"), w.X, w.Y))]);
    }

    /// <summary>Inside the frame a case goes wherever the answers lead it; the words of the frame say so.</summary>
    private static bool IsInside(LifeStep step) => step.To is { } to && Asking.Contains(step.From) && Asking.Contains(to);

    private static LifeFrame Box(int x, int y, int width, CaseStage stage) => new(x, y, width, BoxHeight, Wording.Of($"stage.{stage}"));

    private static string Word(string part) => Wording.Of($"life.{part}");

    private sealed record Way(CaseStage[] From, CaseTrigger Trigger, CaseStage? To, (int X, int Y)[] Points, int X, int Y)
    {
        internal bool Shows(LifeStep step) => From.Contains(step.From) && step.Trigger == Trigger && step.To == To;
    }
}
