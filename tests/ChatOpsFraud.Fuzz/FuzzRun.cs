using System.Diagnostics;
using System.Globalization;

namespace ChatOpsFraud.Fuzz;

/// <summary>What became of one parser.</summary>
/// <param name="Name">The parser.</param>
/// <param name="Read">Inputs with a value.</param>
/// <param name="Refused">Inputs with a reason.</param>
/// <param name="Thrown">Inputs that threw: none may.</param>
/// <param name="First">The first fault, with its input; null when there is none.</param>
/// <param name="Slowest">The slowest ordinary input.</param>
/// <param name="SlowestHuge">The slowest input of 1 MB.</param>
internal sealed record FuzzRun(string Name, int Read, int Refused, int Thrown, string? First, TimeSpan Slowest, TimeSpan SlowestHuge)
{
    private const int HugeInputs = 20;

    // An ordinary text that takes a second is a pattern that backtracks; a busy machine alone does not do that.
    private static readonly TimeSpan MostForOrdinary = TimeSpan.FromSeconds(1);

    public bool IsSound => Thrown == 0 && SlowestHuge < TimeSpan.FromSeconds(2) && Slowest < MostForOrdinary;

    /// <summary>The slowest ordinary input, shown when it was too slow.</summary>
    public string SlowestText { get; init; } = "";

    public static FuzzRun Of(Parser parser, int inputs, int seed)
    {
        var texts = new Texts(seed);
        var run = new FuzzRun(parser.Name, 0, 0, 0, null, TimeSpan.Zero, TimeSpan.Zero);
        for (var i = 0; i < inputs; i++)
        {
            var text = texts.Next();
            run = run.With(parser, text, out var took);
            // The first inputs pay for loading and compiling.
            if (i > 1000 && took > run.Slowest) run = run with { Slowest = took, SlowestText = parser.Name + " " + Shown(text) };
        }
        for (var i = 0; i < HugeInputs; i++)
        {
            run = run.With(parser, texts.Huge(), out var took);
            if (took > run.SlowestHuge) run = run with { SlowestHuge = took };
        }
        return run;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name,-12} {Read,8} {Refused,9} {Thrown,6} {Slowest.TotalMilliseconds,11:F1} ms {SlowestHuge.TotalMilliseconds,10:F0} ms{(First is null ? "" : "\n   first: " + First)}{(Slowest < MostForOrdinary ? "" : "\n   slowest: " + SlowestText)}");

    private FuzzRun With(Parser parser, string text, out TimeSpan took)
    {
        var begun = Stopwatch.GetTimestamp();
        try
        {
            var isRead = parser.Reads(text);
            took = Stopwatch.GetElapsedTime(begun);
            return isRead ? this with { Read = Read + 1 } : this with { Refused = Refused + 1 };
        }
#pragma warning disable CA1031 // Any exception is what is looked for.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            took = Stopwatch.GetElapsedTime(begun);
            return this with { Thrown = Thrown + 1, First = First ?? $"{fault.GetType().Name}: {fault.Message} for {Shown(text)}" };
        }
    }

    private static string Shown(string text) => string.Concat(text.Take(200).Select(c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:X4}"));
}
