using System.Text;
using ChatOpsFraud.Documents.Picture.Lines;
using CsCheck;

namespace ChatOpsFraud.Documents.Tests.Picture.Lines;

/// <summary>What holds for the lines of any text.</summary>
public class LineBreakerFuzzTests
{
    private const string NeverFirst = "、。）」』】？！ーッっゃ々";
    private const string NeverLast = "（「『【〒";

    // Mostly what makes breaking hard, and now and then any code at all: lone surrogates, controls, marks.
    private static readonly string[] Pieces =
        ["あ", "漢", "ー", "っ", "、", "。", "（", "）", "「", "」", "…", "a", "Z", "9", " ", "  ", "-", "/", ".", ",", "\n", "\t", "𠮷", "👨‍👩‍👧", "e\u0301", "〒"];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.Char.Select(c => c.ToString())).Array[0, 80].Select(string.Concat);

    private static readonly Gen<(string Text, int Width, bool Anywhere)> Any = Gen.Select(Text, Gen.Int[1, 24], Gen.Bool);

    [Fact]
    public void Break_AnyText_LosesNothingButBreaksAndSpaces() => Any.Sample(
        t =>
        {
            var at = 0;
            foreach (var line in Lines(t))
            {
                Assert.All(t.Text[at..line.Start], c => Assert.True(c is ' ' or '\n'));
                at = line.Start + line.Length;
            }
            Assert.All(t.Text[at..], c => Assert.True(c is ' ' or '\n'));
        },
        iter: 20_000);

    [Fact]
    public void Break_AnyText_HasAsManyHardBreaksAsTheText() => Any.Sample(
        t => Assert.Equal(t.Text.Count(c => c == '\n') + 1, Lines(t).Count(line => line.EndsParagraph)),
        iter: 20_000);

    [Fact]
    public void Break_AnyText_StaysInsideTheWidth_ButForOneCharacterOrAHangingStop() => Any.Sample(
        t => Assert.All(Lines(t), line =>
        {
            var elements = Elements(t.Text.Substring(line.Start, line.Length)).ToList();
            var used = elements.Sum(e => LineBreakerTests.Advance(e));
            // Spaces before a line break of the text are not seen either.
            while (elements.Count > 1 && elements[^1] == " ") Drop();
            if (elements.Count > 1 && "、。，．､｡".Contains(elements[^1], StringComparison.Ordinal)) Drop();
            Assert.True(used <= t.Width || elements.Count == 1, $"{used} of {t.Width}");

            void Drop()
            {
                used -= LineBreakerTests.Advance(elements[^1]);
                elements.RemoveAt(elements.Count - 1);
            }
        }),
        iter: 20_000);

    [Fact]
    public void Break_AnyText_KeepsKinsokuWhereALineHasAnotherPlaceToBreak() => Any.Sample(
        t =>
        {
            var lines = Lines(t);
            foreach (var (line, next) in lines.Zip(lines.Skip(1)).Where(pair => !pair.First.EndsParagraph && pair.First.Length > 0 && pair.Second.Length > 0))
            {
                var elements = Elements(t.Text.Substring(line.Start, line.Length)).ToList();
                // Only where two plain Japanese letters stand side by side is there surely another place.
                if (!elements.Zip(elements.Skip(1)).Any(pair => IsPlain(pair.First) && IsPlain(pair.Second))) continue;
                Assert.DoesNotContain(t.Text[next.Start], NeverFirst);
                Assert.DoesNotContain(t.Text[line.Start + line.Length - 1], NeverLast);
            }
        },
        iter: 20_000);

    private static bool IsPlain(string element) => element is "あ" or "漢";

    private static List<TextLine> Lines((string Text, int Width, bool Anywhere) t) =>
        [.. LineBreaker.Break(t.Text, t.Width, t.Width, LineBreakerTests.Advance, t.Anywhere)];

    private static IEnumerable<string> Elements(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = System.Globalization.StringInfo.GetNextTextElementLength(text.AsSpan(at));
            yield return text.Substring(at, length);
            at += length;
        }
    }
}
