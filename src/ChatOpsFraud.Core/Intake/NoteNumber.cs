using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Parts the number behind 注文番号 and the like from what is told behind it in the same line.</summary>
internal static partial class NoteNumber
{
    /// <summary>The number, and what follows it; a value without a number at its start stays whole.</summary>
    public static (string Number, string Behind) Split(string value)
    {
        var match = Number().Match(string.Concat(value.Select(PastedLine.Fold)));
        return match.Success ? (value[..match.Groups[1].Length], value[match.Groups[1].Length..]) : (value, "");
    }

    [GeneratedRegex(
        @"^(#?[A-Za-z]{0,12}[_#.-]?[0-9][0-9A-Za-z_.-]*(?: [0-9]{3,4}(?: [0-9]{3,4})?)?)(?:\s?[、。,;/(\[「]"
        + @"|\s?(?:です|でした|だそう|の|が|は|に|を|と)|\s+[^\x00-\x7F])",
        RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
