using System.Collections.Frozen;
using System.Text;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Conversation.Commands;

/// <summary>
/// Finds a command in what a person typed. A command is the whole message, except 修正, which names its field; so an
/// answer that merely contains such a word stays an answer.
/// </summary>
public static class CommandReader
{
    private const int LongestCommand = 60;

    private static readonly Lazy<FrozenDictionary<string, CommandKind>> Words = new(() => Enum.GetValues<CommandKind>()
        .SelectMany(kind => SynonymsOf(kind).Select(word => KeyValuePair.Create(Key(word), kind)))
        .ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>The first, official word of a command, e.g. 戻る.</summary>
    public static string WordOf(CommandKind kind) => SynonymsOf(kind)[0];

    /// <summary>The command, or null when the text is something else.</summary>
    public static Command? Read(string text)
    {
        if (text.Length > LongestCommand) return null;
        var key = Key(text);
        return Words.Value.TryGetValue(key, out var kind) ? new Command(kind, "") : ReadCorrection(key);
    }

    // 「修正 電話番号」, 「電話番号を修正」, 「電話番号の訂正」: the field is named before or after the word.
    private static Command? ReadCorrection(string key)
    {
        foreach (var word in SynonymsOf(CommandKind.Correct))
        {
            if (key.StartsWith(word, StringComparison.Ordinal))
            {
                var after = key[word.Length..];
                if (after.Length > 0 && (after[0] is ' ' or ':' or '、' or '・' || char.IsAsciiDigit(after[0])))
                    return new Command(CommandKind.Correct, after.Trim(' ', ':', '、', '・'));
            }
            // 「送り先を間違えた」 may be an answer; only the dialogue knows whether it names a field.
            if (!key.EndsWith(word, StringComparison.Ordinal) || word.StartsWith("間違", StringComparison.Ordinal)) continue;
            var before = key[..^word.Length].TrimEnd();
            if (before.Length > 1 && before[^1] is 'を' or 'の')
                return new Command(CommandKind.Correct, before[..^1].Trim());
        }
        return null;
    }

    private static string[] SynonymsOf(CommandKind kind) => Wording.Of($"command.{kind}").Split('|');

    private static string Key(string text)
    {
        var folded = WellFormed.Of(text).Normalize(NormalizationForm.FormKC).Trim().Trim('「', '」', '。', '.', '!').ToLowerInvariant();
        return folded.Length == 0 ? text.Trim() : folded;
    }
}
