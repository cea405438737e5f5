namespace ChatOpsFraud.Core.Intake;

/// <summary>Whether a text behind 電話番号 is a number, kept as written because a wrong one is evidence too.</summary>
internal static class PhoneWords
{
    /// <summary>True for 7 to 15 digits and signs of telephone numbers, and nothing else.</summary>
    public static bool Is(string text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            var folded = PastedLine.Fold(c);
            if (char.IsAsciiDigit(folded)) digits++;
            else if (folded is not ('-' or '+' or '(' or ')' or ' ' or '.' or 'ー' or '―')) return false;
        }
        return digits is >= 7 and <= 15;
    }
}
