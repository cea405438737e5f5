using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Statement;

/// <summary>One field of the e-Gov form (表1).</summary>
/// <param name="Label">Label on the form, e.g. フリガナ.</param>
/// <param name="Text">What to copy; only characters that e-Gov takes. Empty for a gap.</param>
/// <param name="Required">True for 必須 on the screen; null where that is not established.</param>
/// <param name="Guidance">How to choose or fill it; null when the text says it all.</param>
/// <param name="Replacements">Characters that e-Gov refuses, each with what stands in its place.</param>
public sealed record EgovField(string Label, string Text, bool? Required, string? Guidance, IReadOnlyList<Sentence> Replacements)
{
    /// <summary>True when there is nothing to copy yet.</summary>
    public bool IsGap => Text.Length == 0;

    /// <summary>True for a text of several lines or more than 80 characters (具体的な内容): it is read and edited before it is copied.</summary>
    public bool IsLong => Text.Length > LongestLine || Text.Contains('\n', StringComparison.Ordinal);

    private const int LongestLine = 80;
}
