namespace ChatOpsFraud.Core.Fields.Cards;

/// <summary>Issuer ranges (ISO/IEC 7812) with the lengths that the brands give out, and the check digit.</summary>
internal static class CardBrands
{
    /// <summary>Fewest digits of a card number.</summary>
    public const int Shortest = 13;

    /// <summary>Most digits of a card number.</summary>
    public const int Longest = 19;

    /// <summary>True when the range, the length and the check digit are those of a card.</summary>
    public static bool IsCard(ReadOnlySpan<char> digits) =>
        digits.Length is >= Shortest and <= Longest && HasLength(digits) && PassesLuhn(digits);

    /// <summary>True for the brands that Japanese shops mostly see; a labelled order number with such a start is still doubtful.</summary>
    public static bool IsWellKnown(ReadOnlySpan<char> digits)
    {
        var four = Number(digits, 4);
        return (digits[0] == '4' && digits.Length == 16) || IsMastercard(four) || IsJcb(four) || IsAmex(four);
    }

    private static bool HasLength(ReadOnlySpan<char> digits)
    {
        var four = Number(digits, 4);
        var length = digits.Length;
        if (digits[0] == '4') return length is 13 or 16 or 19;
        if (IsMastercard(four)) return length == 16;
        if (IsAmex(four)) return length == 15;
        if (IsJcb(four)) return length is >= 16;
        if (four is 1800 or 2131) return length == 15;
        var two = four / 100;
        if (two is 30 or 36 or 38 or 39) return length is >= 14;
        if (two is 62 or 60 or 64 or 65 or 81) return length is >= 16;
        // Maestro has used nearly every length.
        return two is 50 or 56 or 57 or 58 or 63 or 67;
    }

    private static bool IsMastercard(int four) => four is (>= 5100 and <= 5599) or (>= 2221 and <= 2720);

    private static bool IsJcb(int four) => four is >= 3528 and <= 3589;

    private static bool IsAmex(int four) => four / 100 is 34 or 37;

    private static bool PassesLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            if (i % 2 == 1) digit = digit > 4 ? (digit * 2) - 9 : digit * 2;
            sum += digit;
        }
        return sum % 10 == 0;
    }

    private static int Number(ReadOnlySpan<char> digits, int count)
    {
        var number = 0;
        foreach (var digit in digits[..count]) number = (number * 10) + digit - '0';
        return number;
    }
}
