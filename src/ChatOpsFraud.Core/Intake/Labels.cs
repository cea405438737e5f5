using System.Collections.Frozen;
using System.Text.Json;

namespace ChatOpsFraud.Core.Intake;

/// <summary>
/// The words that stand before values in mails, memos, tables and files, read once from <c>labels.json</c>.
/// An unknown label is no label: exactness here is what keeps the precision.
/// </summary>
internal sealed class Labels
{
    private static readonly Lazy<Labels> Loaded = new(Load);

    private readonly FrozenDictionary<string, Meaning> _whole;
    private readonly FrozenDictionary<string, Party> _parties;
    private readonly FrozenDictionary<string, Trait> _traits;
    private readonly FrozenDictionary<string, Section> _sections;
    private readonly FrozenSet<string> _remarks;
    private readonly string[] _connectors;
    private readonly string[] _suffixes;
    private readonly int _longestParty;

    private Labels(LabelWords words)
    {
        _connectors = [.. words.Connectors.OrderByDescending(c => c.Length)];
        _suffixes = words.Suffixes;
        _remarks = words.Remarks.Select(r => LabelKey.Of(r)).ToFrozenSet(StringComparer.Ordinal);
        _parties = Keys(words.Parties, Enum.Parse<Party>);
        _longestParty = _parties.Keys.Max(k => k.Length);
        _traits = Keys(words.Attributes, Enum.Parse<Trait>);
        _sections = Keys(words.Headings, Enum.Parse<Section>);
        var whole = new Dictionary<string, Meaning>(StringComparer.Ordinal);
        foreach (var (title, names) in words.Notes)
            foreach (var name in names) whole.TryAdd(LabelKey.Of(name), new Meaning(Party.None, Trait.Note, title));
        foreach (var (trait, names) in words.Plain)
            foreach (var name in names) whole.TryAdd(LabelKey.Of(name), new Meaning(Party.None, Enum.Parse<Trait>(trait, ignoreCase: true)));
        foreach (var name in words.Ignored) whole.TryAdd(LabelKey.Of(name), new Meaning(Party.None, Trait.Ignored));
        _whole = whole.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The words of the program.</summary>
    public static Labels All => Loaded.Value;

    /// <summary>What a label means, also with one slip of the finger; null when it is unknown.</summary>
    public Meaning? Find(ReadOnlySpan<char> label)
    {
        var key = LabelKey.Of(label);
        if (key.Length == 0) return null;
        return Exact(key) ?? Counted(label, key) ?? LabelSlips.Of(key).Select(Exact).FirstOrDefault(m => m is not null);
    }

    /// <summary>The section that a heading without a party opens; null when the heading is unknown.</summary>
    public Section? FindSection(ReadOnlySpan<char> heading) =>
        LabelKey.Of(heading) is { Length: > 0 } key && (_sections.TryGetValue(key, out var section)
            || (_sections.TryGetValue(Uncounted(key), out section) && section == Section.Items))
            ? section
            : null;

    /// <summary>True for a label that is not asked for and whose text may still matter, as 備考.</summary>
    public bool IsRemark(ReadOnlySpan<char> label) => _remarks.Contains(LabelKey.Of(label));

    /// <summary>商品1, 商品名2, 数量2: the numbers count the items. In 数量 2 it is the value.</summary>
    private Meaning? Counted(ReadOnlySpan<char> label, string key) =>
        !label.Trim().ContainsAny(' ', '　') && _whole.TryGetValue(Uncounted(key), out var meaning) && meaning.OfItem ? meaning : null;

    private Meaning? Exact(string key)
    {
        if (_whole.TryGetValue(key, out var meaning)) return meaning;
        if (_traits.TryGetValue(key, out var trait)) return new Meaning(Party.None, trait);
        for (var length = Math.Min(key.Length, _longestParty); length > 0; length--)
        {
            if (!_parties.TryGetValue(key[..length], out var party)) continue;
            var rest = key[length..];
            if (_suffixes.Contains(rest) || rest.Replace("件目", "", StringComparison.Ordinal).All(char.IsAsciiDigit)) return new Meaning(party, Trait.None);
            if (TraitBehind(rest) is { } behind) return new Meaning(party, behind);
        }
        return null;
    }

    private static string Uncounted(string key) => key.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    private Trait? TraitBehind(string rest)
    {
        foreach (var connector in _connectors)
        {
            if (!rest.StartsWith(connector, StringComparison.Ordinal)) continue;
            var word = rest[connector.Length..];
            if (_traits.TryGetValue(word, out var trait) || _traits.TryGetValue(LabelKey.WithoutHonorific(word), out trait)) return trait;
        }
        return null;
    }

    private static FrozenDictionary<string, T> Keys<T>(Dictionary<string, string[]> words, Func<string, bool, T> parse)
    {
        var keys = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (name, labels) in words)
            foreach (var label in labels) keys.TryAdd(LabelKey.Of(label), parse(name, true));
        return keys.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static Labels Load()
    {
        var type = typeof(Labels);
        using var stream = type.Assembly.GetManifestResourceStream($"{type.Namespace}.labels.json")!;
        return new Labels(JsonSerializer.Deserialize<LabelWords>(stream, JsonSerializerOptions.Web)!);
    }
}
