using System.Text.RegularExpressions;
using ChatOpsFraud.Core.Fields.Addresses;

namespace ChatOpsFraud.Core.Rules.Checks;

/// <summary>What addresses and postal codes of a case say of each other.</summary>
internal static partial class CheckAddresses
{
    /// <summary>The address without its postal code, so that a code that contradicts it does not make it unreadable.</summary>
    internal static PostalAddress? Read(CheckAnswers answers, string field) =>
        answers.Value(field) is { } value && PostalAddress.Parse(PostalCodeScan.Take(AddressText.Clean(value)).Text) is { IsRead: true, Value: var read }
            ? read
            : null;

    internal static bool? IsInJapan(CheckAnswers answers, string field) =>
        answers.Value(field) is not { } value ? null
        : Read(answers, field) is not null ? true
        : ForeignPlaces.IsNamedIn(value) ? false : null;

    /// <summary>What all places of a code share; null for an unknown code, or when they differ.</summary>
    internal static string? OfCode(CheckAnswers answers, string field, Func<Municipality, string> part)
    {
        if (CodeIn(answers, field) is not { } code) return null;
        var parts = Gazetteer.Lookup(code).Select(p => part(p.Municipality)).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return parts.Count == 1 ? parts[0] : null;
    }

    internal static bool? IsCodeKnown(CheckAnswers answers, string field) =>
        CodeIn(answers, field) is { } code ? Gazetteer.Lookup(code).Count > 0 : null;

    internal static bool? Same(CheckAnswers answers, string one, string other) =>
        Read(answers, one) is { Rest.Length: > 0 } first && Read(answers, other) is { Rest.Length: > 0 } second
            ? first.Prefecture == second.Prefecture && first.MunicipalityName == second.MunicipalityName && Form(first) == Form(second)
            : null;

    private static PostalCode? CodeIn(CheckAnswers answers, string field) =>
        answers.Value(field) is { } value ? PostalCodeScan.Take(AddressText.Clean(value)).Code : null;

    // 「山下町1丁目2番地3号」 and 「山下町1-2-3」 are one place; what follows the numbers is the building.
    private static string Form(PostalAddress address) =>
        Separators().Replace(TownIndex.Form(FoldedText.FoldName(address.Rest)), "-").Trim('-');

    [GeneratedRegex("(?<=[0-9])(?:丁目|番地の|番地|番|号|の|ー|-)+", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
