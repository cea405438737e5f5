using System.Globalization;
using System.Text.RegularExpressions;
using ChatOpsFraud.Documents.Text;

namespace ChatOpsFraud.Documents.Tests.Egov;

/// <summary>Contrast after WCAG 2.2, 1.4.3: at least 4.5 to 1 for text, in the light scheme and in the dark one.</summary>
public partial class SheetColoursTests
{
    public static TheoryData<int, string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<int, string, string>();
            foreach (var scheme in (int[])[0, 1])
                foreach (var (ink, ground) in ((string, string)[])
                    [("ink", "page"), ("ink", "card"), ("quiet", "page"), ("quiet", "card"), ("must", "card"), ("done", "card"),
                     ("accent", "page"), ("on-accent", "accent"), ("on-gap", "gap")])
                    pairs.Add(scheme, ink, ground);
            return pairs;
        }
    }

    [Theory, MemberData(nameof(Pairs))]
    public void Colours_TextOnItsGround_HaveEnoughContrast(int scheme, string ink, string ground)
    {
        var schemes = Scheme().Matches(EmbeddedText.Read("Egov.sheet.css"));
        var colours = Colour().Matches(schemes[scheme].Value).ToDictionary(m => m.Groups[1].Value, m => Luminance(m.Groups[2].Value));
        var (light, dark) = (Math.Max(colours[ink], colours[ground]), Math.Min(colours[ink], colours[ground]));
        Assert.InRange((light + 0.05) / (dark + 0.05), 4.5, 21);
    }

    private static double Luminance(string hex)
    {
        return 0.2126 * Linear(0) + 0.7152 * Linear(2) + 0.0722 * Linear(4);

        double Linear(int at)
        {
            var share = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }
    }

    [GeneratedRegex(@"\.egov-sheet \{[^}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Scheme();

    [GeneratedRegex("--([a-z-]+): #([0-9a-f]{6});", RegexOptions.NonBacktracking)]
    private static partial Regex Colour();
}
