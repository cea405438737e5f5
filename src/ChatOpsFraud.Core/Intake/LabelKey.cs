using System.Text;
using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Core.Intake;

/// <summary>The form in which labels are compared: letters and digits only, lower case, without the polite first お, ご, 御.</summary>
internal static class LabelKey
{
    /// <summary>Longest text that can be a label.</summary>
    public const int MaxLength = 32;

    /// <summary>The key of a label, or empty when nothing of it can be one.</summary>
    public static string Of(ReadOnlySpan<char> label)
    {
        label = label.Trim();
        if (label.IsEmpty || label.Length > MaxLength) return "";
        var key = new StringBuilder(label.Length);
        foreach (var c in JapaneseText.Fold(label.ToString()))
            if (char.IsLetterOrDigit(c) || c == '〒') key.Append(char.ToLowerInvariant(c));
        foreach (var remark in (ReadOnlySpan<string>)["必須", "任意"])
            if (key.Length > remark.Length + 1) key.Replace(remark, "");
        return WithoutHonorific(key.ToString());
    }

    /// <summary>届け先 of お届け先; a key of two characters stays.</summary>
    public static string WithoutHonorific(string key) => key.Length > 2 && key[0] is 'お' or 'ご' or '御' ? key[1..] : key;

    /// <summary>True for お名前, ご住所: words that a shop says of its customer only.</summary>
    public static bool IsPolite(ReadOnlySpan<char> label) =>
        label.TrimStart("■●◆・○◎□▼▽▶※*-[【〔<＜［ 　\t") is ['お' or 'ご' or '御', ..];
}
