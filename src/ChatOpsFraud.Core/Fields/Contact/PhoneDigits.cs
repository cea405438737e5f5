using System.Text.RegularExpressions;
using PhoneNumbers;

namespace ChatOpsFraud.Core.Fields.Contact;

/// <summary>
/// Turns digits, hyphens and brackets into a written number. Japanese lengths are checked here, because the library knows
/// assigned numbers only and refuses 045-000-0000 and 06-0000-0000.
/// </summary>
internal static partial class PhoneDigits
{
    private const string Reason = "contact.phone.";

    /// <summary>The number with hyphens, or why it is none. Only <c>0-9+-(). </c> come in.</summary>
    public static Parsed<string> Read(string typed)
    {
        var digits = string.Concat(typed.Where(char.IsAsciiDigit));
        var plus = typed.AsSpan().TrimStart(" (").StartsWith('+');
        if (digits.StartsWith("010", StringComparison.Ordinal) && digits.Length >= 12)
        {
            plus = true;
            digits = digits[3..];
        }
        var calling = plus || digits.StartsWith("0081", StringComparison.Ordinal);
        if (calling && digits.TrimStart('0').StartsWith("81", StringComparison.Ordinal))
        {
            // +81 (0)45 keeps the 0 that the country code replaces.
            var national = digits.TrimStart('0')[2..];
            return Domestic(national.StartsWith('0') ? national : $"0{national}", WithZero(Groups(typed.Replace("(0)", "", StringComparison.Ordinal))));
        }
        return plus ? Foreign(digits) : Domestic(digits, Groups(typed));
    }

    private static Parsed<string> Foreign(string digits)
    {
        var library = PhoneNumberUtil.GetInstance();
        try
        {
            var number = library.Parse($"+{digits}", null);
            if (library.IsPossibleNumber(number)) return Parsed<string>.Of(library.Format(number, PhoneNumberFormat.INTERNATIONAL));
        }
        catch (NumberParseException)
        {
            // The library reports an impossible number by exception only.
        }
        return Refuse("foreign", digits);
    }

    private static Parsed<string> Domestic(string digits, List<string> groups)
    {
        if (digits.Length is 9 or 10 && digits[0] != '0' && digits.AsSpan().ContainsAnyExcept(digits[0]))
            return LostZero(digits, groups);
        if (digits.Length == 0 || digits[0] != '0') return Refuse("noZero", digits);
        if (digits.Length < 5) return Refuse("short", digits, "10", FieldFormat.Plain(digits.Length));
        if (digits.StartsWith("00", StringComparison.Ordinal)) return Refuse("noZero", digits);
        if (digits.StartsWith("020", StringComparison.Ordinal)) return Refuse("machine", digits);
        var length = Length(digits);
        if (digits.Length < length) return Refuse("short", digits, FieldFormat.Plain(length), FieldFormat.Plain(digits.Length));
        if (digits.Length > length) return Refuse("long", digits, FieldFormat.Plain(length), FieldFormat.Plain(digits.Length));
        return Parsed<string>.Of(Hyphenate(digits, groups));
    }

    /// <summary>Digits that a number with this beginning has.</summary>
    private static int Length(string digits) => digits.StartsWith("0800", StringComparison.Ordinal) ? 11 : digits[..3] switch
    {
        "050" or "070" or "080" or "090" => 11,
        // 06 is Osaka with ten digits; 060 has been a mobile prefix with eleven since 2026.
        "060" when digits.Length != 10 => 11,
        _ => 10,
    };

    private static string Hyphenate(string digits, List<string> groups)
    {
        if (digits.Length == 11 && IsTollFree(digits, groups)) return $"{digits[..4]}-{digits[4..7]}-{digits[7..]}";
        if (digits.Length == 11) return $"{digits[..3]}-{digits[3..7]}-{digits[7..]}";
        if (digits.StartsWith("0120", StringComparison.Ordinal) || digits.StartsWith("0570", StringComparison.Ordinal))
            return $"{digits[..4]}-{digits[4..7]}-{digits[7..]}";
        if (digits[..2] is "03" or "06") return $"{digits[..2]}-{digits[2..6]}-{digits[6..]}";
        // The person's own hyphens know the area code better than a table does for unassigned numbers.
        if (groups is [{ Length: >= 3 and <= 5 }, { Length: >= 1 and <= 3 }, { Length: 4 }]) return string.Join('-', groups);
        var library = PhoneNumberUtil.GetInstance();
        return library.Format(library.Parse(digits, "JP"), PhoneNumberFormat.NATIONAL);
    }

    // 0800-000 is given to nobody; a mobile number made up for an example begins with it, and hyphens say which one is meant.
    private static bool IsTollFree(string digits, List<string> groups) => digits.StartsWith("0800", StringComparison.Ordinal)
        && (groups is [{ Length: 4 }, ..] || (groups is not [{ Length: 3 }, ..] && !digits.StartsWith("0800000", StringComparison.Ordinal)));

    private static Parsed<string> LostZero(string digits, List<string> groups)
    {
        var candidate = Domestic($"0{digits}", WithZero(groups));
        return candidate.IsRead
            ? FieldFormat.Ask<string>($"{Reason}lostZero", $"{Reason}hint", [candidate.Value])
            : Refuse("noZero", digits);
    }

    /// <summary>The groups behind the country code, the first one with the 0 that the code replaces.</summary>
    private static List<string> WithZero(List<string> groups)
    {
        var behind = groups.SkipWhile(g => g is "010" or "0081" or "81").ToList();
        if (behind.Count > 0 && behind[0][0] != '0') behind[0] = $"0{behind[0]}";
        return behind;
    }

    private static List<string> Groups(string typed) => [.. DigitGroups().Matches(typed).Select(m => m.Value)];

    private static Parsed<string> Refuse(string reason, string digits, params string[] more) =>
        FieldFormat.Refuse<string>($"{Reason}{reason}", $"{Reason}hint", [FieldFormat.Quote(digits), .. more]);

    [GeneratedRegex("[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex DigitGroups();
}
