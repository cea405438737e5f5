using System.Text.RegularExpressions;
using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Core.Intake;

/// <summary>
/// Reads the candidates of a field and settles on one value: all must agree, or say the same with more detail. Two that contradict
/// each other are worse than none.
/// </summary>
internal sealed partial class Settlement(DateTimeOffset now)
{
    private readonly HashSet<int> _lines = [];

    /// <summary>Numbers of the lines from which values were settled, with those that say the same.</summary>
    public IReadOnlySet<int> Lines => _lines;

    /// <summary>The value and the candidate it comes from; null when there is none that is sure.</summary>
    public (FieldValue Value, PastedLine Line)? Of(FieldKind kind, IEnumerable<Candidate> candidates)
    {
        var all = candidates.ToList();
        var strong = all.Where(c => !c.Weak).ToList();
        var read = Read(kind, strong);
        if (read.Count == 0) read = Read(kind, all);
        if (Agreed(kind, read) is not var (value, from)) return null;
        foreach (var line in read.SelectMany(r => r.From.Lines)) _lines.Add(line.Number);
        foreach (var weak in Read(kind, all).Where(r => Agreed(kind, [(value, from), r]) is not null)) _lines.Add(weak.From.Line.Number);
        return (value, from.Line);
    }

    private List<(FieldValue Value, Candidate From)> Read(FieldKind kind, List<Candidate> candidates)
    {
        var values = new List<(FieldValue, Candidate)>();
        foreach (var candidate in candidates)
        {
            var text = Prepared(kind, candidate.Text);
            if (text is null) continue;
            var parsed = FieldReader.Read(kind, text, now);
            if (parsed.IsRead) values.Add((parsed.Value, candidate));
        }
        return values;
    }

    private static string? Prepared(FieldKind kind, string text)
    {
        switch (kind)
        {
            case FieldKind.Date or FieldKind.DateTime:
                var japan = MachineTime.ToJapan(text);
                // 3 alone would be read as a day of the month.
                return DateShape().IsMatch(JapaneseText.Fold(japan)) ? japan : null;
            case FieldKind.Money:
                return CentsOfNothing().Replace(text, "$1");
            case FieldKind.Quantity:
                return JapaneseText.Fold(text).EndsWith(".0", StringComparison.Ordinal) ? text[..^2] : text;
            default:
                return text;
        }
    }

    private static (FieldValue Value, Candidate From)? Agreed(FieldKind kind, List<(FieldValue Value, Candidate From)> read)
    {
        if (read.Count == 0) return null;
        var best = read[0];
        foreach (var other in read.Skip(1))
        {
            var (a, b) = (Key(best.Value), Key(other.Value));
            if (a == b || (MayHaveDetail(kind) && a.Contains(b, StringComparison.Ordinal))) continue;
            if (!MayHaveDetail(kind) || !b.Contains(a, StringComparison.Ordinal)) return null;
            best = other;
        }
        return best;
    }

    private static bool MayHaveDetail(FieldKind kind) =>
        kind is FieldKind.DateTime or FieldKind.LooseAddress or FieldKind.Address or FieldKind.Text;

    private static string Key(FieldValue value) =>
        string.Concat(JapaneseText.Fold(value.Canonical).Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '〒' or '(' or ')')));

    [GeneratedRegex(
        @"[0-9]{1,4}\s?[/.年月-]\s?[0-9]{1,2}|[0-9]{8}|[0-9]{1,2}\s?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct"
        + @"|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s[0-9]|本日|今日|昨日|今朝|昨夜|一昨日"
        + @"|おととい",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex DateShape();

    [GeneratedRegex(@"\.00?\s?(円|)$", RegexOptions.NonBacktracking)]
    private static partial Regex CentsOfNothing();
}
