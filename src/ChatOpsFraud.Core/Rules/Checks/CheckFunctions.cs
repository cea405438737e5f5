using System.Globalization;
using ChatOpsFraud.Core.Fields.Amounts;
using ChatOpsFraud.Core.Fields.Network;
using ChatOpsFraud.Core.Rules.Checks.Expressions;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Checks;

/// <summary>The closed list of functions that a check may call. All are pure, and each gives null while its answer cannot be read.</summary>
internal static class CheckFunctions
{
    private static readonly IReadOnlyList<string> Scopes = [.. Enum.GetNames<IpScope>().Select(Camel)];

    private static readonly CheckFunction[] All =
    [
        Text(nameof(CheckFacts.Of), (a, f) => a.Value(f[0]), CheckParameter.Choice),
        Number(nameof(CheckFacts.DaysSince), null, null, (a, f) => CheckDates.DaysSince(a, f[0]), CheckParameter.Date),
        Number(nameof(CheckFacts.DaysBetween), null, null, (a, f) => CheckDates.DaysBetween(a, f[0], f[1]), CheckParameter.Date, CheckParameter.Date),
        Number(nameof(CheckFacts.MinutesBetween), null, null, (a, f) => CheckDates.MinutesBetween(a, f[0], f[1]), CheckParameter.Moment, CheckParameter.Moment),
        Number(nameof(CheckFacts.MinutesApart), 0, null, (a, f) => CheckDates.MinutesApart(a, f[0], f[1]), CheckParameter.Date, CheckParameter.Date),
        Number(nameof(CheckFacts.Yen), 0, Money.MaxYen, (a, f) => Yen(a.Value(f[0])), CheckParameter.Money),
        // What was said beside the number stands in the shown form alone.
        Truth(nameof(CheckFacts.IsTotal), (a, f) => Yen(a.Value(f[0])) is null ? null : a.Display(f[0]).Contains(Wording.Of("amount.note.Total"), StringComparison.Ordinal), CheckParameter.Money),
        Number(nameof(CheckFacts.Count), 0, Quantity.Max, (a, f) => a.Read(f[0], Quantity.Parse)?.Count, CheckParameter.Quantity),
        Number(nameof(CheckFacts.Port), 1, ushort.MaxValue, (a, f) => a.Read(f[0], PortNumber.Parse)?.Number, CheckParameter.Port),
        Text(nameof(CheckFacts.Scope), (a, f) => a.Read(f[0], IpAddress.Parse) is { } ip ? Camel($"{ip.Scope}") : null, CheckParameter.Ip) with { Values = Scopes },
        Truth(nameof(CheckFacts.SameIp), (a, f) => CheckTexts.SameIp(a, f[0], f[1]), CheckParameter.Ip, CheckParameter.Ip),
        Truth(nameof(CheckFacts.SamePhone), (a, f) => CheckTexts.SamePhone(a, f[0], f[1]), CheckParameter.Phone, CheckParameter.Phone),
        Truth(nameof(CheckFacts.SameAddress), (a, f) => CheckAddresses.Same(a, f[0], f[1]), CheckParameter.Address, CheckParameter.Address),
        Truth(nameof(CheckFacts.SameText), (a, f) => CheckTexts.SameText(a, f[0], f[1]), CheckParameter.Any, CheckParameter.Any),
        Truth(nameof(CheckFacts.IsInJapan), (a, f) => CheckAddresses.IsInJapan(a, f[0]), CheckParameter.Address),
        Text(nameof(CheckFacts.Prefecture), (a, f) => CheckAddresses.Read(a, f[0])?.Prefecture, CheckParameter.Address),
        Text(nameof(CheckFacts.Municipality), (a, f) => CheckAddresses.Read(a, f[0])?.MunicipalityName, CheckParameter.Address),
        Text(nameof(CheckFacts.PostalPrefecture), (a, f) => CheckAddresses.OfCode(a, f[0], m => m.Prefecture), CheckParameter.Postal),
        Text(nameof(CheckFacts.PostalMunicipality), (a, f) => CheckAddresses.OfCode(a, f[0], m => m.MunicipalityName), CheckParameter.Postal),
        Truth(nameof(CheckFacts.IsPostalCodeKnown), (a, f) => CheckAddresses.IsCodeKnown(a, f[0]), CheckParameter.Postal),
        Truth(nameof(CheckFacts.IsMailAt), (a, f) => CheckTexts.IsMailAt(a, f[0], f[1]), CheckParameter.Email, CheckParameter.Literal),
        Truth(nameof(CheckFacts.IsNearlyDomainOf), (a, f) => CheckTexts.IsNearlyDomainOf(a, f[0], f[1]), CheckParameter.Email, CheckParameter.Url),
        Truth(nameof(CheckFacts.IsAtHost), (a, f) => CheckTexts.IsAtHost(a, f[0], f[1]), CheckParameter.Url, CheckParameter.Literal),
        Truth(nameof(CheckFacts.Contains), (a, f) => a.Value(f[0])?.Contains(f[1], StringComparison.OrdinalIgnoreCase), CheckParameter.Any, CheckParameter.Literal),
        Truth(nameof(CheckFacts.StartsWith), (a, f) => a.Value(f[0])?.StartsWith(f[1], StringComparison.OrdinalIgnoreCase), CheckParameter.Any, CheckParameter.Literal),
    ];

    private static readonly Dictionary<string, CheckFunction> ByName = All.ToDictionary(f => f.Name, StringComparer.Ordinal);

    /// <summary>Names of all functions, in the order in which a person may look through them.</summary>
    internal static IEnumerable<string> Names => All.Select(f => f.Name);

    /// <summary>The function of this name, or null.</summary>
    internal static CheckFunction? Find(string name) => ByName.GetValueOrDefault(name);

    private static decimal? Yen(string? value) =>
        long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var yen) ? yen : null;

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static CheckFunction Number(
        string name, decimal? least, decimal? most, Func<CheckAnswers, IReadOnlyList<string>, decimal?> read, params CheckParameter[] parameters) =>
        new(name, parameters, ExpressionType.Number, [], least, most, (answers, arguments) => read(answers, arguments));

    private static CheckFunction Text(string name, Func<CheckAnswers, IReadOnlyList<string>, string?> read, params CheckParameter[] parameters) =>
        new(name, parameters, ExpressionType.Text, [], null, null, read);

    private static CheckFunction Truth(string name, Func<CheckAnswers, IReadOnlyList<string>, bool?> read, params CheckParameter[] parameters) =>
        new(name, parameters, ExpressionType.Truth, [], null, null, (answers, arguments) => read(answers, arguments));
}
