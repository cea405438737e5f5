using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>
/// Reads sentences that tell values, as in 届け先の電話は 090-0000-6767 です. Only values whose looks prove them are taken, because behind は
/// people write all kinds of things.
/// </summary>
internal static partial class ToldValue
{
    private const int LongestSentence = 200;

    /// <summary>The labels and their values in the clauses of a line; empty when it has none.</summary>
    public static List<Segment> Of(PastedLine line)
    {
        var told = new List<Segment>();
        if (!line.Raw.Contains('は', StringComparison.Ordinal)) return told;
        var owner = Party.None;
        foreach (var sentence in line.Sentences())
        {
            if (sentence.Folded.Length > LongestSentence || Doubt().IsMatch(sentence.Folded)) owner = Party.None;
            else
                foreach (var (start, end) in Clauses(sentence.Folded))
                {
                    if ((Clause(sentence, start, end) ?? Phone(sentence, start, end, owner)) is not { } segment) continue;
                    told.Add(segment);
                    owner = segment.Meaning.Party;
                }
        }
        return told;
    }

    private static Segment? Clause(PastedLine line, int start, int end)
    {
        var match = Told().Match(line.Folded[start..end]);
        if (!match.Success || Labels.All.Find(match.Groups[1].ValueSpan) is not { } meaning) return null;
        var value = Ending().Replace(match.Groups[2].Value, "");
        var place = start + match.Groups[2].Index;
        var isPerson = meaning is { Trait: Trait.None, Party: Party.Buyer or Party.Delivery };
        var proves = ValueLooks.Prove(meaning, value) || (isPerson && NameAndPlace().IsMatch(value));
        return proves ? new Segment(meaning, Addressed(line.Raw.Substring(place, value.Length)), LabelKey.IsPolite(line.Raw)) : null;
    }

    /// <summary>電話 080-0000-1111 in the clause behind a person: it is that person's.</summary>
    private static Segment? Phone(PastedLine line, int start, int end, Party owner) =>
        owner is Party.Buyer or Party.Delivery && OwnPhone().Match(line.Folded[start..end]) is { Success: true } match
            ? new Segment(new Meaning(owner, Trait.Phone), line.Raw.Substring(start + match.Groups[1].Index, match.Groups[1].Length), false)
            : null;

    /// <summary>Who is written to: 宛 counts as 様.</summary>
    private static string Addressed(string value) => value.EndsWith('宛') ? value[..^1] + "様" : value;

    /// <summary>The parts between 、 outside of brackets.</summary>
    private static IEnumerable<(int Start, int End)> Clauses(string folded)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < folded.Length; i++)
        {
            if (folded[i] is '(' or '「') depth++;
            else if (folded[i] is ')' or '」') depth--;
            else if (folded[i] == '、' && depth <= 0)
            {
                yield return (start, i);
                start = i + 1;
            }
        }
        yield return (start, folded.Length);
    }

    [GeneratedRegex(
        @"\s?(?:です|でした|だそうです|とのことです|とのこと|になります|になっています|になってます|で)?[。!]?$", RegexOptions.NonBacktracking)]
    private static partial Regex Ending();

    [GeneratedRegex(
        @"^\s?(?:電話|TEL|tel|Tel|℡|携帯)(?:番号)?(?:は|が|も)?\s?(0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}|0[0-9]{9,10})(?:です|とのこと|で)?[。!]?$",
        RegexOptions.NonBacktracking)]
    private static partial Regex OwnPhone();

    [GeneratedRegex(@"^\s?([^\s、。:=は]{1,16})は、?\s?(.+)$", RegexOptions.NonBacktracking)]
    private static partial Regex Told();

    [GeneratedRegex(@"^[\p{L}\s・]{2,20}(?:様|さん)?\((?:〒\s?[0-9]{3}|\p{L}{2,4}[都道府県]|0[0-9]{1,3}-[0-9])[^()]*\)$", RegexOptions.NonBacktracking)]
    private static partial Regex NameAndPlace();

    [GeneratedRegex("かも|ではな|でしょうか|ですか|\\?|予定|希望|たぶん|多分|はず", RegexOptions.NonBacktracking)]
    private static partial Regex Doubt();
}
