using System.Globalization;

namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>
/// A text made ready for comparing with names: folded, without spaces and punctuation. Each folded character knows
/// where it stood, and whether a new piece of text began with it.
/// </summary>
internal sealed class FoldedText
{
    private static readonly string[] Labels =
        ["所在地", "住所", "本社", "本店", "日本国", "会社"];

    private const int LongestName = 128;

    private readonly char[] _folded;
    private readonly int[] _origins;
    private readonly bool[] _starts;

    private FoldedText(string source)
    {
        Source = source;
        _folded = new char[source.Length];
        _origins = new int[source.Length];
        _starts = new bool[source.Length];
        var starts = true;
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (IsSeparator(c))
            {
                starts = true;
                continue;
            }
            _folded[Length] = CharacterFolding.Fold(c);
            _origins[Length] = i;
            _starts[Length] = starts;
            Length++;
            starts = false;
        }
        if (IsSpacedOut()) Array.Clear(_starts, 1, Length - 1);
        MarkLabels();
    }

    /// <summary>The text as it was before folding.</summary>
    public string Source { get; }

    /// <summary>Number of folded characters.</summary>
    public int Length { get; private set; }

    /// <summary>The folded characters.</summary>
    public ReadOnlySpan<char> Folded => _folded.AsSpan(0, Length);

    /// <summary>Folds a text that <see cref="AddressText.Clean"/> has seen.</summary>
    public static FoldedText Of(string source) => new(source);

    /// <summary>Folds a name of the gazetteer.</summary>
    public static string FoldName(string name)
    {
        Span<char> folded = stackalloc char[Math.Min(name.Length, LongestName)];
        var length = 0;
        foreach (var c in name.AsSpan(0, folded.Length))
        {
            if (!IsSeparator(c)) folded[length++] = CharacterFolding.Fold(c);
        }
        return new(folded[..length]);
    }

    /// <summary>True when a piece of text begins at the folded position: at the start, behind a separator or a label.</summary>
    public bool StartsAt(int position) => position >= Length || _starts[position];

    /// <summary>
    /// False when the stretch runs over the border of two pieces inside a name (「津 市川市」 is not 津市).
    /// Behind 都道府県, 市 and 郡 a border is usual.
    /// </summary>
    public bool IsWhole(int start, int length)
    {
        for (var i = start + 1; i < start + length; i++)
        {
            if (_starts[i] && _folded[i - 1] is not ('都' or '道' or '府' or '県' or '市' or '郡')) return false;
        }
        return true;
    }

    /// <summary>What stood in the source from one folded position to another.</summary>
    public string SourceBetween(int position, int end)
    {
        var from = position == 0 ? 0 : _origins[position - 1] + 1;
        return end >= Length ? Source[from..] : Source[from.._origins[end]];
    }

    private static bool IsSeparator(char c) =>
        c != '-' && (char.IsWhiteSpace(c) || char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) is
            UnicodeCategory.OtherPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
            or UnicodeCategory.MathSymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.InitialQuotePunctuation
            or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.Format);

    // 「東 京 都 港 区」: the spaces are there to fill a box and separate nothing.
    private bool IsSpacedOut()
    {
        var pieces = _starts.AsSpan(0, Length).Count(true);
        return pieces >= 4 && Length <= pieces * 3 / 2;
    }

    private void MarkLabels()
    {
        foreach (var label in Labels)
        {
            for (var from = 0; from < Length;)
            {
                var at = Folded[from..].IndexOf(label);
                if (at < 0) break;
                from += at + label.Length;
                if (from < Length && _folded[from] == 'は') from++;
                if (from < Length) _starts[from] = true;
            }
        }
    }
}
