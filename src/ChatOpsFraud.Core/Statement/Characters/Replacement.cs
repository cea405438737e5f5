using System.Globalization;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Statement.Characters;

/// <summary>A character that e-Gov does not take, and what stands for it.</summary>
/// <param name="Original">The character as typed; an emoji may have several code points.</param>
/// <param name="Substitute">What stands in its place; empty when it was removed, 〓 when nothing fits.</param>
/// <param name="Count">How often it was replaced.</param>
/// <param name="Position">Place of the first one, counted from 1 in characters as people see them.</param>
public sealed record Replacement(string Original, string Substitute, int Count, int Position)
{
    /// <summary>The sign for a character that cannot be written (下駄).</summary>
    public const string Missing = "〓";

    /// <summary>True when nothing fits, so that a person must choose another spelling.</summary>
    public bool IsLost => Substitute == Missing;

    /// <summary>The code points of <see cref="Original"/>, e.g. <c>U+9AD9</c>.</summary>
    public string CodePoints =>
        string.Join(' ', Original.EnumerateRunes().Select(r => string.Create(CultureInfo.InvariantCulture, $"U+{r.Value:X4}")));

    /// <summary>What happened, in one sentence.</summary>
    public Sentence Sentence => Text.Sentence.Of(
        IsLost ? "egovChar.lost" : Substitute.Length == 0 ? "egovChar.removed" : "egovChar.replaced",
        Original,
        Substitute,
        Count.ToString(CultureInfo.InvariantCulture),
        Position.ToString(CultureInfo.InvariantCulture),
        CodePoints);
}
