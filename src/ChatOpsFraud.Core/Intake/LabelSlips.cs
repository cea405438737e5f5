namespace ChatOpsFraud.Core.Intake;

/// <summary>
/// Spellings that a slip of the finger may have come from: a doubled character, two that changed places. A character that was
/// replaced is no slip here, because 配送先 and 配送元 differ by one.
/// </summary>
internal static class LabelSlips
{
    private const int Shortest = 4;
    private const int Longest = 16;

    /// <summary>The spellings to try, none for short and long keys.</summary>
    public static IEnumerable<string> Of(string key)
    {
        if (key.Length is < Shortest or > Longest) yield break;
        yield return LabelKey.WithoutHonorific(key);
        for (var i = 1; i < key.Length; i++)
        {
            if (key[i] == key[i - 1]) yield return key.Remove(i, 1);
            else yield return string.Concat(key.AsSpan(0, i - 1), [key[i], key[i - 1]], key.AsSpan(i + 1));
        }
    }
}
