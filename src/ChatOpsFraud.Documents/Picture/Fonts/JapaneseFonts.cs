using System.Collections.Concurrent;
using System.Text;
using ChatOpsFraud.Documents.Picture.Page;

namespace ChatOpsFraud.Documents.Picture.Fonts;

/// <summary>The fonts that a picture is drawn with: one for each style of letter, and all others for characters that these lack. Safe for several threads.</summary>
internal sealed class JapaneseFonts
{
    // Every one of these stands in the statement itself: a font without them is no Japanese font.
    private const string Proof = "申出書のカード、。（）〓1A";

    private readonly FontFace _mincho;
    private readonly FontFace _gothic;
    private readonly FontFace? _boldGothic;
    private readonly IReadOnlyList<Lazy<FontFace?>> _others;
    private readonly ConcurrentDictionary<Rune, FontFace?> _stepIn = new();

    private JapaneseFonts(FontFace mincho, FontFace gothic, FontFace? boldGothic, IReadOnlyList<string> files)
    {
        (_mincho, _gothic, _boldGothic) = (mincho, gothic, boldGothic);
        _others = [.. files.Select(file => new Lazy<FontFace?>(() => FontFace.Open(file)))];
    }

    /// <summary>The Japanese fonts in <paramref name="folders"/>; null when there is none.</summary>
    /// <exception cref="DllNotFoundException">The drawing library does not come for this system.</exception>
    public static JapaneseFonts? Find(IEnumerable<string> folders)
    {
        var files = FontFolders.Files(folders);
        // macOS keeps names of files in decomposed form.
        var named = files.ToLookup(file => Path.GetFileName(file).Normalize(NormalizationForm.FormC), StringComparer.OrdinalIgnoreCase);
        var (mincho, gothic, bold) = (First(named, FontFiles.Mincho), First(named, FontFiles.Gothic), First(named, FontFiles.BoldGothic));
        var any = gothic ?? mincho ?? bold ?? files.Select(Japanese).FirstOrDefault(face => face is not null);
        return any is null ? null : new JapaneseFonts(mincho ?? any, gothic ?? any, bold, files);
    }

    /// <summary>The font for a style of letter, and whether it has to be thickened to look bold.</summary>
    public (FontFace Face, bool IsThickened) FaceOf(Lettering lettering) => lettering switch
    {
        { IsBold: true, IsGothic: true } when _boldGothic is not null => (_boldGothic, false),
        { IsGothic: true } => (_gothic, lettering.IsBold),
        _ => (_mincho, lettering.IsBold),
    };

    /// <summary>A font that shows what the font of its style lacks; null when none on the machine does.</summary>
    public FontFace? StepIn(Rune character) => _stepIn.GetOrAdd(character, FindStepIn);

    private FontFace? FindStepIn(Rune character) =>
        new[] { _mincho, _gothic }.Concat(_others.Select(other => other.Value).OfType<FontFace>()).FirstOrDefault(face => face.Shows(character));

    private static FontFace? First(ILookup<string, string> named, IReadOnlyList<string> names) =>
        names.SelectMany(name => named[name]).Select(Japanese).FirstOrDefault(face => face is not null);

    private static FontFace? Japanese(string file) => FontFace.Open(file) is { } face && face.ShowsAll(Proof) ? face : null;
}
