using System.Globalization;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Fields;

/// <summary>How this folder writes numbers and makes refusals, the same for every server culture.</summary>
internal static class FieldFormat
{
    /// <summary>A whole number with commas between thousands.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A whole number without commas.</summary>
    public static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A refusal with the hint of its area.</summary>
    public static Parsed<T> Refuse<T>(string reason, string hint, params string[] arguments)
        where T : notnull => Parsed<T>.No(Unread.Because(Sentence.Of(reason, arguments), Sentence.Of(hint)));

    /// <summary>A refusal that offers readings to choose from.</summary>
    public static Parsed<T> Ask<T>(string reason, string hint, IEnumerable<string> candidates, params string[] arguments)
        where T : notnull =>
        Parsed<T>.No(new Unread(Sentence.Of(reason, arguments), Sentence.Of(hint), [.. candidates.Distinct(StringComparer.Ordinal).Take(5)]));

    /// <summary>The start of a text, short enough to be quoted in a sentence.</summary>
    public static string Quote(string text) => text.Length <= 30 ? text : $"{Head(text, 29)}…";

    // A cut between the halves of a surrogate pair would make a text that no encoder takes.
    private static string Head(string text, int length) => char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];
}
