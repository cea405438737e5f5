using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Whether a text looks so much like what a label asks for that one space between them, or は, is enough.</summary>
internal static partial class ValueLooks
{
    /// <summary>True when a folded text cannot well be anything else than the value.</summary>
    public static bool Prove(Meaning meaning, string value) => meaning switch
    {
        { Party: Party.Company, Trait: Trait.None } or { Trait: Trait.Organisation or Trait.CompanyName } => CompanyLine.Names(value),
        { Trait: Trait.None or Trait.Name, Party: Party.Buyer or Party.Delivery } =>
            IsPlace(value) || PersonWords.IsSurelyName(value),
        { Trait: Trait.Name, Party: Party.None } => PersonWords.IsSurelyName(value),
        { Trait: Trait.Phone } => PhoneWords.Is(value),
        { Trait: Trait.Address } => IsPlace(value),
        { Trait: Trait.Email } => value.Contains('@', StringComparison.Ordinal),
        { Trait: Trait.Url or Trait.ShopUrl } => value.StartsWith("http", StringComparison.Ordinal),
        { Trait: Trait.ClientIp or Trait.ServerIp } => Endpoint.IsAddress(value),
        { Trait: Trait.OrderedAt } => Moment().IsMatch(value),
        { Trait: Trait.Language } => Language().IsMatch(value),
        { Trait: Trait.Carrier } => CarrierWords.IsCarrier(value),
        { Trait: Trait.ItemName } => Goods().IsMatch(value),
        { Trait: Trait.Kana } => Katakana().IsMatch(value),
        _ => false,
    };

    /// <summary>True when a folded text may stand behind a label in a list of labels, where no sentence is expected.</summary>
    public static bool Suit(Meaning meaning, string value) => meaning switch
    {
        { Trait: Trait.Item } => Goods().IsMatch(value),
        { Trait: Trait.ShopName or Trait.Department } => Title().IsMatch(value),
        _ => false,
    };

    private static bool IsPlace(string value) => PostalPattern.In(value) == 0 || AddressPattern.Begins(value);

    [GeneratedRegex(
        @"^(?:20[0-9]{2}[/年.-])?[0-9]{1,2}[/月][0-9]{1,2}日?(?:\([月火水木金土日]\))?\s?の?\s?[0-9]{1,2}[:時][0-9:分秒]*$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Moment();

    [GeneratedRegex("^[a-z]{2}(?:[-_][A-Za-z]{2,4})?(?:[,;][A-Za-z0-9,;=.* -]{0,80})?$", RegexOptions.NonBacktracking)]
    private static partial Regex Language();

    // No particle in front, no sentence behind.
    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}\p{IsKatakana}A-Za-z0-9][^。、:?!]{1,60}[^。、:?!をがはにでとのたすいうるか]$", RegexOptions.NonBacktracking)]
    private static partial Regex Goods();

    [GeneratedRegex("^[^。、:?!]{1,28}[^。、:?!をがはにでとすたる]$", RegexOptions.NonBacktracking)]
    private static partial Regex Title();

    [GeneratedRegex(@"^[\p{IsKatakana}\uFF66-\uFF9Fー]{1,12}[\s・]?[\p{IsKatakana}\uFF66-\uFF9Fー]{1,12}$", RegexOptions.NonBacktracking)]
    private static partial Regex Katakana();
}
