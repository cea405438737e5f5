using System.Globalization;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Reading;

/// <summary>
/// Strict reading of one JSON object: the keys are named once, an unknown key is a finding, a missing or ill-typed value is a finding
/// and gives a harmless stand-in, so that one pass reports everything.
/// </summary>
public sealed class SourceObject
{
    private const int FirstYear = 1990;
    private const int LastYear = 2199;

    private static readonly Uri NoUrl = new("about:blank");

    private readonly string _file;
    private readonly SourceNode _node;
    private readonly ICollection<RuleFinding> _findings;
    private readonly HashSet<string> _notLists = new(StringComparer.Ordinal);

    /// <summary>Opens a node as an object that may hold these keys; a key that ends with <c>?</c> may be absent.</summary>
    public SourceObject(string file, SourceNode node, ICollection<RuleFinding> findings, params IReadOnlyList<string> keys)
    {
        _file = file;
        _node = node;
        _findings = findings;
        if (node.Kind != SourceKind.Map)
        {
            Find(node, Sentence.Of("rules.value.notObject"));
            return;
        }
        var known = keys.Select(k => k.TrimEnd('?')).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, value) in node.Members)
            if (!known.Contains(key)) Find(value, Sentence.Of("rules.key.unknown", key, string.Join("、", known)));
        foreach (var key in keys)
            if (!key.EndsWith('?') && Member(key) is null) Find(node, Sentence.Of("rules.key.missing", key));
    }

    /// <summary>Where the object stands.</summary>
    public SourceNode Node => _node;

    /// <summary>The value of a key, or null.</summary>
    public SourceNode? Member(string key) => _node.Members.FirstOrDefault(m => m.Key == key).Value;

    /// <summary>Adds a finding at a node of this file.</summary>
    public void Find(SourceNode at, Sentence sentence) => _findings.Add(new RuleFinding(_file, at.Place, at.Line, sentence));

    /// <summary>A text with something in it; empty after a finding or when absent.</summary>
    public string Text(string key) => Member(key) is { } node ? TextOf(node) : "";

    /// <summary>A text, or null when absent.</summary>
    public string? OptionalText(string key) => Member(key) is { } node ? TextOf(node) : null;

    /// <summary>An id: letters, digits, dot and hyphen only, so that it can stand in an expression, a path and a page.</summary>
    public string Id(string key) => Member(key) is { } node ? IdOf(node) : "";

    /// <summary>A list of texts; empty when absent.</summary>
    public IReadOnlyList<string> Texts(string key) => [.. Items(key).Select(TextOf)];

    /// <summary>The items of a list; empty after a finding or when absent.</summary>
    public IReadOnlyList<SourceNode> Items(string key)
    {
        if (Member(key) is not { } node) return [];
        if (node.Kind == SourceKind.List) return node.Items;
        if (_notLists.Add(key)) Find(node, Sentence.Of("rules.value.notList", key));
        return [];
    }

    /// <summary>The items of a list that may not be empty.</summary>
    public IReadOnlyList<SourceNode> SomeItems(string key)
    {
        if (Member(key) is { Kind: SourceKind.List, Items.Count: 0 } node) Find(node, Sentence.Of("rules.value.emptyList", key));
        return Items(key);
    }

    /// <summary>The items of a list, or a value that stands alone; empty when absent.</summary>
    public IReadOnlyList<SourceNode> OneOrMore(string key) => Member(key) switch
    {
        null => [],
        { Kind: SourceKind.List } list => list.Items,
        var one => [one],
    };

    /// <summary>Adds a finding at every id that another one has before it.</summary>
    public void FindTwice(IEnumerable<(string Id, SourceNode Node)> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, node) in ids)
            if (id.Length > 0 && !seen.Add(id)) Find(node, Sentence.Of("rules.id.twice", id));
    }

    /// <summary>Holds <c>$schema</c> against the schema of this kind of file, so that an editor never checks against another one.</summary>
    public void Schema(string path)
    {
        if (Member("$schema") is { } node && (node.Kind != SourceKind.Text || node.Text != path))
            Find(node, Sentence.Of("rules.schema.other", path));
    }

    /// <summary>A truth value; false after a finding or when absent.</summary>
    public bool Truth(string key)
    {
        if (Member(key) is not { } node) return false;
        if (node.Kind != SourceKind.Truth) Find(node, Sentence.Of("rules.value.notTruth", key));
        return node.Text == "true";
    }

    /// <summary>A whole number in these bounds; the lower bound after a finding or when absent.</summary>
    public int Number(string key, int least, int most)
    {
        if (Member(key) is not { } node) return least;
        if (node.Kind == SourceKind.Number && int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most) return number;
        Find(node, Sentence.Of("rules.value.notNumber", key, $"{least}", $"{most}"));
        return least;
    }

    /// <summary>A day written YYYY-MM-DD, or null when absent, null or after a finding.</summary>
    public DateOnly? OptionalDay(string key) => Member(key) is { Kind: SourceKind.Nothing } ? null : Day(key);

    /// <summary>A day written YYYY-MM-DD, or null when absent or after a finding.</summary>
    public DateOnly? Day(string key)
    {
        if (OptionalText(key) is not { Length: > 0 } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            // Reckoning with days near the ends of the calendar would leave it.
            if (day.Year is >= FirstYear and <= LastYear) return day;
            Find(Member(key)!, Sentence.Of("rules.value.farDay", key, $"{FirstYear}", $"{LastYear}"));
            return null;
        }
        // A day written well that the calendar does not have needs another word than a day written otherwise.
        Find(Member(key)!, DateParts(text) is [var year, var month, var on]
            ? Sentence.Of("rules.value.noSuchDay", key, $"{year}", $"{month}", $"{on}")
            : Sentence.Of("rules.value.notDay", key));
        return null;
    }

    private static int[]? DateParts(string text)
    {
        var parts = text.Split('-');
        return parts.Length == 3 && parts.Zip([4, 2, 2]).All(p => p.First.Length == p.Second && p.First.All(char.IsAsciiDigit))
            ? [.. parts.Select(p => int.Parse(p, CultureInfo.InvariantCulture))]
            : null;
    }

    /// <summary>An https address, or null when absent.</summary>
    public Uri? Url(string key)
    {
        if (OptionalText(key) is not { Length: > 0 } text) return null;
        var isWeb = text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal);
        if (isWeb && Uri.TryCreate(text, UriKind.Absolute, out var url)) return url;
        Find(Member(key)!, Sentence.Of(isWeb ? "rules.url.broken" : "rules.value.notUrl", key));
        return NoUrl;
    }

    /// <summary>One of the named choices; the first one after a finding or when absent.</summary>
    public T Choice<T>(string key, params IReadOnlyList<(string Word, T Value)> choices)
    {
        if (Member(key) is not { } node) return choices[0].Value;
        foreach (var (word, value) in choices)
            if (node.Kind == SourceKind.Text && node.Text == word) return value;
        Find(node, Sentence.Of("rules.value.notChoice", key, string.Join("、", choices.Select(c => c.Word))));
        return choices[0].Value;
    }

    /// <summary>The text of a node that has to be a text with something in it.</summary>
    public string TextOf(SourceNode node)
    {
        if (node.Kind == SourceKind.Text && !string.IsNullOrWhiteSpace(node.Text)) return node.Text;
        Find(node, Sentence.Of("rules.value.notText"));
        return "";
    }

    /// <summary>The id in a node; see <see cref="Id"/>.</summary>
    public string IdOf(SourceNode node)
    {
        var id = TextOf(node);
        if (id.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or ':')) return id;
        Find(node, Sentence.Of("rules.value.notId", id));
        return "";
    }
}
