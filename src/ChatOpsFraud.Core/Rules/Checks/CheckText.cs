namespace ChatOpsFraud.Core.Rules.Checks;

/// <summary>The sentence of a check, cut at its placeholders. A brace in an answer is never taken for one.</summary>
internal sealed class CheckText
{
    private readonly string[] _parts;

    /// <summary>Cuts a sentence: every second part is a name.</summary>
    internal CheckText(string text) => _parts = text.Split('{', '}');

    /// <summary>The names in braces, in their order.</summary>
    internal IEnumerable<string> Names => _parts.Where((_, i) => i % 2 == 1);

    /// <summary>Whether every brace that opens is closed before the next one.</summary>
    internal static bool IsSound(string text)
    {
        var braces = string.Concat(text.Where(c => c is '{' or '}'));
        return braces.Replace("{}", "", StringComparison.Ordinal).Length == 0;
    }

    /// <summary>The sentence with the names filled in.</summary>
    internal string Fill(Func<string, string> shown) => string.Concat(_parts.Select((p, i) => i % 2 == 1 ? shown(p) : p));
}
