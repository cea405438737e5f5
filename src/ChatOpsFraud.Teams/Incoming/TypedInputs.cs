using ChatOpsFraud.Teams.Cards;

namespace ChatOpsFraud.Teams.Incoming;

/// <summary>Puts together what the inputs of a field say.</summary>
internal static class TypedInputs
{
    private static readonly string[] Endings = [CardInputs.Day, CardInputs.Time, CardInputs.Picked];

    /// <summary>What was typed or picked for the field whose inputs begin with <paramref name="name"/>; empty for nothing.</summary>
    /// <param name="inputs">All inputs.</param>
    /// <param name="name">Beginning of the ids.</param>
    /// <param name="standing">What stood in the field of words before; it does not count when something was picked.</param>
    public static string Of(IReadOnlyDictionary<string, string> inputs, string name, string? standing = null)
    {
        var words = inputs.GetValueOrDefault(name)?.Trim() ?? "";
        var day = inputs.GetValueOrDefault(name + CardInputs.Day) ?? "";
        // Pickers are never filled in beforehand: who picked a day meant it.
        if (day.Length > 0) return $"{day} {inputs.GetValueOrDefault(name + CardInputs.Time)}".Trim();
        var picked = inputs.GetValueOrDefault(name + CardInputs.Picked) ?? "";
        return picked.Length > 0 && (words.Length == 0 || words == standing) ? picked : words;
    }

    /// <summary>What was typed in a form, by field; fields without anything are left out.</summary>
    /// <param name="inputs">All inputs.</param>
    /// <param name="standing">The present answer of a field as people read it.</param>
    public static IReadOnlyDictionary<string, string> OfForm(IReadOnlyDictionary<string, string> inputs, Func<string, string?> standing) => inputs.Keys
        .Where(id => id.StartsWith(CardInputs.FieldPrefix, StringComparison.Ordinal))
        .Select(id => FieldOf(id[CardInputs.FieldPrefix.Length..]))
        .Distinct(StringComparer.Ordinal)
        .Select(field => (Field: field, Typed: Of(inputs, CardInputs.FieldPrefix + field, standing(field))))
        .Where(f => f.Typed.Length > 0)
        .ToDictionary(f => f.Field, f => f.Typed, StringComparer.Ordinal);

    private static string FieldOf(string id) => Endings.FirstOrDefault(e => id.EndsWith(e, StringComparison.Ordinal)) is { } ending ? id[..^ending.Length] : id;
}
