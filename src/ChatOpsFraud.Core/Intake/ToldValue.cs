using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>
/// Reads a sentence that tells one value, as in 届け先の電話は 090-0000-6767 です. Only values whose looks prove them are taken, because
/// behind は people write all kinds of things.
/// </summary>
internal static partial class ToldValue
{
    /// <summary>The label and its value, or null when the line is no such sentence.</summary>
    public static Segment? Of(PastedLine line)
    {
        if (line.Folded.Length > 160 || Doubt().IsMatch(line.Folded)) return null;
        var match = Told().Match(line.Folded);
        if (!match.Success || Labels.All.Find(match.Groups[1].ValueSpan) is not { } meaning) return null;
        var place = match.Groups[2];
        return Proves(meaning, place.Value)
            ? new Segment(meaning, line.Raw.Substring(place.Index, place.Length), LabelKey.IsPolite(line.Raw))
            : null;
    }

    private static bool Proves(Meaning meaning, string value) => meaning switch
    {
        { Trait: Trait.Phone } => PhoneWords.Is(value),
        { Trait: Trait.ClientIp or Trait.ServerIp } => System.Net.IPAddress.TryParse(Endpoint.Split(value).Ip, out _),
        { Trait: Trait.OrderedAt } => Moment().IsMatch(value),
        { Trait: Trait.Address } or { Trait: Trait.None, Party: Party.Buyer or Party.Delivery } =>
            PostalPattern.In(value) == 0 || AddressPattern.Begins(value),
        _ => false,
    };

    [GeneratedRegex(
        @"^([^\s、。:=は]{1,16})は、?\s?(.+?)\s?(?:です|でした|だそうです|とのことです|とのこと|になります|になっています|になってます)[。!]?$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Told();

    [GeneratedRegex(
        @"^(?:20[0-9]{2}[/年.-])?[0-9]{1,2}[/月][0-9]{1,2}日?(?:\([月火水木金土日]\))?\s?の?\s?[0-9]{1,2}[:時][0-9:分秒]*$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Moment();

    [GeneratedRegex("かも|ではな|でしょうか|ですか|\\?|予定|希望|たぶん|多分|はず", RegexOptions.NonBacktracking)]
    private static partial Regex Doubt();
}
