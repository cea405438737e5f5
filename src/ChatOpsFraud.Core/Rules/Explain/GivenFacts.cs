using ChatOpsFraud.Core.Jurisdiction;
using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Rules.Explain;

/// <summary>Facts that a person wrote down to see what would be decided: 立場=EC加盟店,被害に遭った具体的な事実=はい,都道府県=神奈川県.</summary>
/// <param name="Triage">The facts of the triage.</param>
/// <param name="Prefecture">Prefecture; null when not given.</param>
/// <param name="Municipality">Municipality; null when not given.</param>
public sealed record GivenFacts(TriageFacts Triage, string? Prefecture, string? Municipality)
{
    private static readonly char[] Separators = [',', '、', '\n'];
    private static readonly char[] Equal = ['=', '＝'];

    /// <summary>Reads the text; ids and Japanese labels both do, for facts and for values.</summary>
    /// <param name="set">The rules that know the facts.</param>
    /// <param name="day">The day in Japan.</param>
    /// <param name="text">Pairs with commas between them.</param>
    /// <returns>The facts, or what cannot be read, with what would work.</returns>
    public static (GivenFacts? Facts, Sentence? Trouble) Read(RuleSet set, DateOnly day, string text)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        string? prefecture = null, municipality = null;
        foreach (var pair in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var at = pair.IndexOfAny(Equal);
            if (at < 1) return (null, Sentence.Of("explain.facts.pair", pair));
            var (key, value) = (pair[..at].Trim(), pair[(at + 1)..].Trim());
            if (IsPlace(key, Jurisdictions.PrefectureFact, "jurisdiction.fact.prefecture", "explain.facts.prefecture")) prefecture = value;
            else if (IsPlace(key, Jurisdictions.MunicipalityFact, "jurisdiction.fact.municipality", "explain.facts.municipality")) municipality = value;
            else if (Value(set, key, value) is not { } read) return (null, Trouble(set, key, value));
            else values[read.Fact] = read.Value;
        }
        return (new GivenFacts(TriageFacts.Recorded(day, values), prefecture, municipality), null);
    }

    private static (string Fact, string Value)? Value(RuleSet set, string key, string typed)
    {
        if (FactOf(set, key) is not { } fact) return null;
        if (typed == Fact.Unanswered || typed == fact.LabelOf(Fact.Unanswered)) return (fact.Id, Fact.Unanswered);
        return fact.Values.FirstOrDefault(v => v.Id == typed || v.Label == typed) is { } value ? (fact.Id, value.Id) : null;
    }

    private static Fact? FactOf(RuleSet set, string key) => set.Facts.FirstOrDefault(f => f.Origin != FactOrigin.Decided && (f.Id == key || f.Label == key));

    private static Sentence Trouble(RuleSet set, string key, string value) => FactOf(set, key) is { } fact
        ? Sentence.Of("explain.facts.value", fact.Label, value, string.Join(Wording.Of("report.comma"), fact.Values.Select(v => v.Label)))
        : Sentence.Of("explain.facts.fact", key, string.Join(Wording.Of("report.comma"), set.Facts.Where(f => f.Origin != FactOrigin.Decided).Select(f => f.Label)));

    private static bool IsPlace(string key, string id, string label, string shortWord) =>
        key == id || key == id[(id.IndexOf('.', StringComparison.Ordinal) + 1)..] || key == Wording.Of(label) || key == Wording.Of(shortWord);
}
