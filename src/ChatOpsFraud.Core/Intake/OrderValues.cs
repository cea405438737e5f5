using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Puts values that belong to an order as a whole, whatever layout they come from.</summary>
internal static partial class OrderValues
{
    /// <summary>Puts one value; false when the trait is none of an order.</summary>
    public static bool Put(Draft draft, Meaning meaning, string value, PastedLine line)
    {
        switch (meaning.Trait)
        {
            case Trait.Note:
                PutNote(draft, meaning.Note, value, line);
                return true;
            case Trait.OrderedAt:
                if (IsOther(draft.Current.Parts[Trait.OrderedAt], value)) draft.BeginNext();
                draft.Current.Parts.Put(Trait.OrderedAt, value, line);
                return true;
            case Trait.UsedAt:
                draft.Current.Parts.Put(Trait.OrderedAt, value, line, weak: true);
                return true;
            case Trait.ClientIp or Trait.ServerIp:
                PutIp(draft, meaning.Trait, value, line);
                return true;
            case Trait.Carrier:
                draft.Current.Parts.Put(Trait.Carrier, CarrierWords.Alone(value), line);
                return true;
            case Trait.DeliveryWay:
                if (CarrierWords.In(value) is { } carrier) draft.Current.Parts.Put(Trait.Carrier, carrier, line, weak: true);
                else draft.Know(line);
                return true;
            case Trait.ClientPort or Trait.AccessedAt or Trait.UserAgent or Trait.Language:
                draft.Current.Parts.Put(meaning.Trait, value, line);
                return true;
            default:
                return false;
        }
    }

    /// <summary>A second moment of order begins another order, unless it is the first one written shorter or longer.</summary>
    private static bool IsOther(IReadOnlyList<Candidate> known, string value)
    {
        if (known is not [{ Weak: false, Text: var first }, ..]) return false;
        var (a, b) = (Digits(first), Digits(value));
        return !a.Contains(b, StringComparison.Ordinal) && !b.Contains(a, StringComparison.Ordinal);
    }

    private static string Digits(string text) => string.Concat(text.Select(PastedLine.Fold).Where(char.IsAsciiDigit));

    private static void PutNote(Draft draft, string title, string value, PastedLine line)
    {
        if (Emptiness.Says(value)) return;
        if (title == NoteTitle.OrderNumber)
        {
            if (!value.AsSpan().ContainsAnyInRange('0', '9') && !value.AsSpan().ContainsAnyInRange('０', '９')) return;
            draft.Begin(value);
        }
        // In an order mail 受付番号 is the shop's.
        if (title != NoteTitle.CaseNumber || draft.IsOfCards || line.Folded.Contains("カード", StringComparison.Ordinal)) draft.PutNote(title, value, line);
    }

    private static void PutIp(Draft draft, Trait trait, string value, PastedLine line)
    {
        var text = SentenceEnd().Replace(value, "");
        var (ip, port) = Endpoint.Split(text);
        if (!Endpoint.IsAddress(ip)) (ip, port) = Endpoint.Split(Endpoint.Leading(text));
        draft.Current.Parts.Put(trait, ip, line);
        if (port is not null && trait == Trait.ClientIp) draft.Current.Parts.Put(Trait.ClientPort, port, line);
    }

    [GeneratedRegex(@"\s?(?:です|でした|だそうです|とのこと(?:です)?)。?$", RegexOptions.NonBacktracking)]
    private static partial Regex SentenceEnd();
}
