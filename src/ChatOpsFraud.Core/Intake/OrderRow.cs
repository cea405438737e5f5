using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Reads a line of a list that holds a whole order: its number first, then when, what, and labelled values.</summary>
internal static partial class OrderRow
{
    /// <summary>Puts what stands before the first label and returns the line from there, perhaps empty; null when it is no such line.</summary>
    public static PastedLine? Read(Draft draft, PastedLine line)
    {
        if (line.Folded.Length > 400 || Head().Match(line.Folded) is not { Success: true } head) return null;
        var start = head.Groups["rest"].Index;
        var moment = Moment().Match(line.Folded[start..]);
        var told = start + moment.Length;
        var end = Label(line, told);
        var item = line.Raw[told..end].Trim(' ', '　', '、', ',', '/', '／');
        // Without a moment and without an item it is a sentence that begins with the number.
        if (!moment.Success && end == line.Raw.Length) return null;
        OrderValues.Put(draft, new Meaning(Party.None, Trait.Note, NoteTitle.OrderNumber), head.Groups["number"].Value, line);
        if (moment.Success) draft.Current.Parts.Put(Trait.OrderedAt, moment.Groups[1].Value, line, weak: true);
        if (item.Length > 0 && !PurchaseWords.ReadItem(draft, item, line)) draft.Remain(line);
        return line.From(end);
    }

    /// <summary>Where the first label behind a white space begins, or the end of the line.</summary>
    private static int Label(PastedLine line, int from)
    {
        for (var at = from; at < line.Raw.Length; at++)
            if (at > 0 && line.Folded[at - 1] is ' ' or '、' or '/' && LineAnatomy.Begins(line.From(at))) return at;
        return line.Raw.Length;
    }

    [GeneratedRegex(
        @"^(?:[①-⑳]|\(?[0-9]{1,2}[).、]|[・●■◆○*-])?\s?(?:(?:該当|対象)の?(?:ご?注文|取引)\s*[:は]?\s*)?(?:ご?注文|受注|オーダー)(?:番号|ID|No\.?)?\s*[#]?\s?(?<number>[A-Za-z]{0,6}-?[0-9][0-9A-Za-z-]{2,24})(?<rest>[\s、,/].*)$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Head();

    [GeneratedRegex(
        @"^[\s、,/]*((?:20[0-9]{2}[/年.-])?[0-9]{1,2}[/月-][0-9]{1,2}日?(?:\([月火水木金土日]\))?\s?の?\s?[0-9]{1,2}[:時][0-9]{2}分?(?::[0-9]{2})?)(?:に?(?:購入|注文))?",
        RegexOptions.NonBacktracking)]
    private static partial Regex Moment();
}
