using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Finds order and tracking numbers in the middle of sentences, as in うちの注文番号 A-10077 です.</summary>
internal static partial class SentenceNotes
{
    /// <summary>Keeps the numbers of a line. A sentence may speak of another order, so it never begins one.</summary>
    public static void Read(Draft draft, PastedLine line)
    {
        foreach (Match match in Number().Matches(line.Folded))
        {
            if (Labels.All.Find(match.Groups[1].ValueSpan) is not { Trait: Trait.Note } meaning) continue;
            Keep(draft, meaning.Note, match.Groups[2].Value, line);
        }
        if (OrderAlone().Match(line.Folded) is { Success: true } order) Keep(draft, NoteTitle.OrderNumber, order.Groups[1].Value, line);
    }

    private static void Keep(Draft draft, string title, string number, PastedLine line)
    {
        if (title == NoteTitle.OrderNumber) draft.Current.Number ??= number;
        draft.PutNote(title, number, line);
    }

    [GeneratedRegex(@"注文\s?([A-Z]{1,4}-?[0-9]{3,12})(?:[^0-9A-Za-z-]|$)", RegexOptions.NonBacktracking)]
    private static partial Regex OrderAlone();

    [GeneratedRegex(
        @"(注文番号|受注番号|オーダー番号|伝票番号|送り状番号|追跡番号|受付番号|問い?合わ?せ番号|会員番号|会員ID|伝票|送り状)(?:は|が|、"
        + @"|:)?\s*([A-Za-z]{0,6}-?[0-9][0-9A-Za-z-]{2,24})",
        RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
