using System.Buffers;
using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Finds the carrier in a sentence that tells that goods were sent with it.</summary>
internal static partial class CarrierWords
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" 　(（/／、,");

    /// <summary>Puts the carrier when exactly one is named and the sentence is plain.</summary>
    public static void Read(Draft draft, PastedLine line)
    {
        if (line.Folded.Length > 200 || Doubt().IsMatch(line.Folded) || !Sent().IsMatch(line.Folded)) return;
        if (In(line.Folded) is { } name) draft.Current.Parts.Put(Trait.Carrier, name, line, weak: true);
    }

    /// <summary>The only carrier that a text names, in full; else null.</summary>
    public static string? In(string text) =>
        Carrier().Matches(text).Select(m => Whole(m.Value)).Distinct(StringComparer.Ordinal).ToList() is [var name] ? name : null;

    /// <summary>A carrier's name without the branch and the numbers behind it; any other text as it is.</summary>
    public static string Alone(string value) =>
        IsCarrier(string.Concat(value.Select(PastedLine.Fold))) && value.AsSpan().IndexOfAny(Ends) is > 0 and var end ? value[..end] : value;

    /// <summary>True for a text that begins with a carrier's name.</summary>
    public static bool IsCarrier(string folded) => Carrier().Match(folded) is { Success: true, Index: 0 };

    private static string Whole(string name) => name switch
    {
        "ヤマト" or "クロネコヤマト" or "クロネコ" => "ヤマト運輸",
        "佐川" => "佐川急便",
        "西濃" => "西濃運輸",
        "福通" => "福山通運",
        "ゆうパック" => "日本郵便",
        _ => name,
    };

    [GeneratedRegex("ヤマト運輸|クロネコヤマト|クロネコ|ヤマト|佐川急便|佐川|日本郵便|ゆうパック|西濃運輸|西濃|福山通運|福通|日本通運", RegexOptions.NonBacktracking)]
    private static partial Regex Carrier();

    [GeneratedRegex("伝票|送り状|追跡|番号|発送|出荷|配送|配達|送って|送りま|出ちゃ|出てしま|出ています|出ました|集荷", RegexOptions.NonBacktracking)]
    private static partial Regex Sent();

    [GeneratedRegex("かも|でしょうか|ですか|\\?|ではな|じゃな|たぶん|多分|おそらく|予定|希望|場合|れば|(?:佐川|ヤマト)(?:さん|様|市|町|区)|大和", RegexOptions.NonBacktracking)]
    private static partial Regex Doubt();
}
