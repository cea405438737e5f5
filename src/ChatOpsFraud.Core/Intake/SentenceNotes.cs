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
            var number = match.Groups[2].Value;
            if (meaning.Note == NoteTitle.OrderNumber) draft.Current.Number ??= number;
            draft.PutNote(meaning.Note, number, line);
        }
    }

    [GeneratedRegex(@"(注文番号|受注番号|伝票番号|送り状番号|追跡番号|受付番号)(?:は|が|、|:)?\s*([A-Za-z]{0,6}-?[0-9][0-9A-Za-z-]{2,24})", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
