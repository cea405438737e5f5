using System.Collections;
using System.Text;

namespace ChatOpsFraud.Core.Statement.Characters;

/// <summary>
/// The characters that e-Gov takes: printable ASCII, the line break, and the 6,879 characters of JIS X 0208 without the
/// half-width kana of JIS X 0201. Built from code page 932, whose lead bytes 81–84, 88–9F and E0–EA are JIS X 0208.
/// </summary>
internal static class Jis0208
{
    private static readonly Lazy<BitArray> Table = new(Build);

    /// <summary>True for a character that e-Gov takes.</summary>
    public static bool Contains(char c) => Table.Value[c];

    private static BitArray Build()
    {
        var table = new BitArray(char.MaxValue + 1);
        for (var c = ' '; c <= '~'; c++) table[c] = true;
        table['\n'] = true;
        var decoder = CodePagesEncodingProvider.Instance.GetEncoding(932, EncoderFallback.ExceptionFallback, new DecoderReplacementFallback(""))!;
        Span<byte> pair = stackalloc byte[2];
        for (var lead = 0x81; lead <= 0xEA; lead++)
        {
            if (lead is (> 0x84 and < 0x88) or (> 0x9F and < 0xE0)) continue;
            for (var trail = 0x40; trail <= 0xFC; trail++)
            {
                if (trail == 0x7F) continue;
                (pair[0], pair[1]) = ((byte)lead, (byte)trail);
                if (decoder.GetString(pair) is [var c]) table[Standard(c)] = true;
            }
        }
        return table;
    }

    /// <summary>The character that JIS names where the code page of Windows has its own choice.</summary>
    private static char Standard(char windows) => windows switch
    {
        '\uFF5E' => '\u301C',
        '\uFF0D' => '\u2212',
        '\u2225' => '\u2016',
        '\uFFE0' => '\u00A2',
        '\uFFE1' => '\u00A3',
        '\uFFE2' => '\u00AC',
        _ => windows,
    };
}
