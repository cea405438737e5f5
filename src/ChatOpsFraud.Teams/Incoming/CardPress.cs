using System.Text.Json;
using ChatOpsFraud.Teams.Cards;
using ChatOpsFraud.Teams.Protocol;

namespace ChatOpsFraud.Teams.Incoming;

/// <summary>A button of a card was pressed. Nothing in it is to be trusted but what the seal covers.</summary>
internal sealed record CardPress
{
    private const int MostInputs = 200;
    private const int LongestSection = 60;

    /// <summary>One of <see cref="CardAction"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The case of the card; empty for none.</summary>
    public required string CaseNumber { get; init; }

    /// <summary>Proof of the case.</summary>
    public required string Seal { get; init; }

    /// <summary>Name of the card.</summary>
    public required string Token { get; init; }

    /// <summary>One of <see cref="CardPlace"/>.</summary>
    public required string Place { get; init; }

    /// <summary>The field of the question; null where the button belongs to none.</summary>
    public string? Field { get; init; }

    /// <summary>What the button says.</summary>
    public string? Value { get; init; }

    /// <summary>The section, or the edition.</summary>
    public string? Section { get; init; }

    /// <summary>Inputs by id, as they were sent: texts.</summary>
    public required IReadOnlyDictionary<string, string> Inputs { get; init; }

    /// <summary>What was typed, by field, for a form.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What was typed as the answer to a question.</summary>
    public string? Typed { get; init; }

    /// <summary>The colleague whose form it is; kept when the form is shown again.</summary>
    public Colleague? Colleague { get; init; }

    /// <summary>The press in the data of a card; null when there is none of ours.</summary>
    public static CardPress? Read(JsonElement? data)
    {
        var own = data.At(CardInputs.Own);
        if (own.At("k").AsText() is not { Length: > 0 } kind) return null;
        var inputs = data!.Value.EnumerateObject()
            .Take(MostInputs)
            .Select(p => (p.Name, Text: ((JsonElement?)p.Value).AsText()))
            .Where(p => p.Text is not null)
            .DistinctBy(p => p.Name)
            .ToDictionary(p => p.Name, p => p.Text!, StringComparer.Ordinal);
        var section = SectionOf(own.At("x").AsText());
        var place = own.At("o").AsText() ?? CardPlace.Other;
        return new CardPress
        {
            Kind = kind,
            CaseNumber = own.At("n").AsText() ?? "",
            Seal = own.At("s").AsText() ?? "",
            Token = own.At("t").AsText() ?? "",
            Place = place == CardPlace.HandedForm && section is null ? CardPlace.Other : place,
            Field = own.At("f").AsText(),
            Value = own.At("v").AsText(),
            Section = section,
            Inputs = inputs,
        };
    }

    // It names a slot of the queue, which takes only what a section can be called.
    private static string? SectionOf(string? text) =>
        text is { Length: > 0 and <= LongestSection } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '[' or ']' or '.' or '-') ? text : null;
}
