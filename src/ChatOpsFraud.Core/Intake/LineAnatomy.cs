using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Cuts a line into labels and values: one at its start, and others behind it that have a colon of their own.</summary>
internal static partial class LineAnatomy
{
    private const string Bullets = "■□◆◇●○◎・▼▽▲△▶▷※*★☆>#→⇒+-~ 　\t|";
    private const string Delimiters = " \t,、/(;|。";
    private const string Trailing = " \t,、/(;|，／；｜（　";

    /// <summary>The labelled values of a line; empty when it has no known label.</summary>
    /// <param name="line">The line.</param>
    /// <param name="inList">True below another labelled line: then one space is enough for more kinds of values.</param>
    public static List<Segment> Cut(PastedLine line, bool inList = false)
    {
        var found = new List<Mark>();
        var start = Start(line.Folded);
        if (First(line, start, inList) is { } first) found.Add(first);
        var from = found.Count > 0 ? found[0].ValueStart : start;
        if (found.Count == 0 || found[0].Meaning.Trait is not (Trait.UserAgent or Trait.Language or Trait.Url or Trait.ShopUrl))
        {
            Behind(line, from, found);
            if (found.Count > 0) BracketedBehind(line, found);
        }
        var segments = new List<Segment>(found.Count);
        for (var i = 0; i < found.Count; i++)
        {
            var end = i + 1 < found.Count ? found[i + 1].LabelStart : line.Raw.Length;
            var value = line.Raw.AsSpan(found[i].ValueStart..end).Trim();
            if (i + 1 < found.Count || value.EndsWith("|", StringComparison.Ordinal)) value = value.TrimEnd(Trailing);
            var remarks = Labels.All.IsRemark(line.Folded.AsSpan(found[i].LabelStart..found[i].ValueStart));
            segments.Add(new Segment(found[i].Meaning, Inside(value.Trim('`')).ToString(), found[i].Polite, remarks));
        }
        return segments;
    }

    /// <summary>True for a line that begins with a label and its value.</summary>
    public static bool Begins(PastedLine line) => First(line, Start(line.Folded), inList: false) is { } mark && mark.ValueStart < line.Raw.Length;

    /// <summary>Where the words of a line begin behind its bullet or the number of its list.</summary>
    private static int Start(string folded)
    {
        var start = folded.Length - folded.AsSpan().TrimStart(Bullets).Length;
        return start + ListNumber().Match(folded[start..Math.Min(folded.Length, start + 6)]).Length;
    }

    /// <summary>A value within brackets ends where they do: こもれび雑貨店 of （屋号：こもれび雑貨店）で.</summary>
    private static ReadOnlySpan<char> Inside(ReadOnlySpan<char> value)
    {
        var depth = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is '(' or '（') depth++;
            else if (value[i] is ')' or '）' && --depth < 0) return value[..i].Trim();
        }
        return value;
    }

    private static Mark? First(PastedLine line, int start, bool inList) =>
        Bracketed(line, start) ?? BeforeSign(line, start) ?? BeforeSpace(line, start, inList);

    /// <summary>〔注文番号〕A-1〔数量〕2: labels in brackets within the value of another.</summary>
    private static void BracketedBehind(PastedLine line, List<Mark> found)
    {
        for (var at = found[^1].ValueStart; at < line.Folded.Length; at++)
            if ("【[〔".Contains(line.Folded[at], StringComparison.Ordinal) && Bracketed(line, at) is { } mark) found.Add(mark);
    }

    private static Mark? Bracketed(PastedLine line, int start)
    {
        var folded = line.Folded;
        if (start >= folded.Length || "【[〔<「《(".IndexOf(folded[start], StringComparison.Ordinal) is var kind && kind < 0) return null;
        var end = folded.IndexOf("】]〕>」》)"[kind], start + 1);
        if (end < 0 || end - start > LabelKey.MaxLength || end + 1 >= folded.Length) return null;
        if (Labels.All.Find(folded.AsSpan(start + 1, end - start - 1)) is not { } meaning) return null;
        var value = end + 1;
        while (value < folded.Length && (folded[value] is ':' or '=' || char.IsWhiteSpace(folded[value]))) value++;
        return value >= folded.Length ? null : At(line, start, value, meaning);
    }

    private static Mark? BeforeSign(PastedLine line, int start)
    {
        var folded = line.Folded;
        var sign = folded.AsSpan(start).IndexOfAny(":=\t|");
        if (sign <= 0 || sign > LabelKey.MaxLength) return null;
        return Labels.All.Find(folded.AsSpan(start, sign)) is { } meaning ? At(line, start, start + sign + 1, meaning) : null;
    }

    /// <summary>A label that a space ends. One space is enough only where digits follow: 商品 について is no value.</summary>
    private static Mark? BeforeSpace(PastedLine line, int start, bool inList)
    {
        var folded = line.Folded;
        var at = start;
        for (var tries = 0; tries < 3; tries++)
        {
            at = folded.IndexOf(' ', at);
            if (at < 0 || at - start > LabelKey.MaxLength) return null;
            var end = at;
            while (end < folded.Length && folded[end] == ' ') end++;
            if (Labels.All.Find(folded.AsSpan(start, at - start)) is { } meaning)
            {
                // 商品名 - 水耕栽培キット
                if (folded.AsSpan(end).StartsWith("- ", StringComparison.Ordinal) && end + 2 < folded.Length) return At(line, start, end + 2, meaning);
                var wide = end - at > 1 || line.Raw[at] == '　';
                var says = wide || folded.AsSpan(end).ContainsAnyInRange('0', '9') || ValueLooks.Prove(meaning, folded[end..])
                    || (inList && ValueLooks.Suit(meaning, folded[end..]));
                return says ? At(line, start, end, meaning) : null;
            }
            at = end;
        }
        return null;
    }

    private static void Behind(PastedLine line, int from, List<Mark> found)
    {
        var folded = line.Folded;
        for (var sign = from; sign < folded.Length; sign++)
        {
            if (folded[sign] is not (':' or '=')) continue;
            var begin = sign;
            var least = found.Count > 0 ? found[^1].ValueStart : from;
            while (begin > least && !Delimiters.Contains(folded[begin - 1], StringComparison.Ordinal)) begin--;
            if (begin == sign || sign - begin > LabelKey.MaxLength) continue;
            if (Wider(folded, begin, sign, least) is { } wide) begin = wide;
            if (Labels.All.Find(folded.AsSpan(begin..sign)) is not { } meaning) continue;
            // Behind unknown words a telephone number may be anybody's.
            if (found.Count == 0 && (meaning.NeedsParty || meaning.Trait == Trait.None)) continue;
            found.Add(At(line, begin, sign + 1, meaning));
        }
        if (found.Count > 0) NoteBehind(line, found);
    }

    /// <summary>Start of a label of two words, as in IP アドレス.</summary>
    private static int? Wider(string folded, int begin, int sign, int least)
    {
        if (begin - 1 <= least || folded[begin - 1] != ' ') return null;
        var wide = begin - 1;
        while (wide > least && !Delimiters.Contains(folded[wide - 1], StringComparison.Ordinal)) wide--;
        return wide < begin - 1 && Labels.All.Find(folded.AsSpan(wide..sign)) is not null ? wide : null;
    }

    /// <summary>ヤマト運輸 伝票番号 1234-5678, 単価 500円 数量 2: a label in the middle of a value, without a colon.</summary>
    private static void NoteBehind(PastedLine line, List<Mark> found)
    {
        var folded = line.Folded;
        var from = found[^1].ValueStart;
        for (var space = folded.IndexOf(' ', from); space >= 0; space = folded.IndexOf(' ', space + 1))
        {
            var end = folded.IndexOf(' ', space + 1);
            if (end < 0) return;
            if (end - space < 3 || space < found[^1].ValueStart) continue;
            if (end + 1 >= folded.Length || !char.IsAsciiLetterOrDigit(folded[end + 1])) continue;
            if (Labels.All.Find(folded.AsSpan(space + 1, end - space - 1)) is not { } meaning) continue;
            var continues = found[^1].Meaning.OfItem && meaning.OfItem && folded.AsSpan(end).ContainsAnyInRange('0', '9');
            if (meaning.Trait == Trait.Note || continues) found.Add(At(line, space + 1, end + 1, meaning));
            if (meaning.Trait == Trait.Note) return;
        }
    }

    private static Mark At(PastedLine line, int label, int value, Meaning meaning) =>
        new(label, value, meaning, LabelKey.IsPolite(line.Raw.AsSpan(label, value - label)));

    [GeneratedRegex(@"^(?:\([0-9]{1,2}\)|[0-9]{1,2}(?:\.|\)|、|\s))\s*", RegexOptions.NonBacktracking)]
    private static partial Regex ListNumber();

    private readonly record struct Mark(int LabelStart, int ValueStart, Meaning Meaning, bool Polite);
}
