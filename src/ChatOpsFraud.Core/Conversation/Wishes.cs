using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>What people say instead of an answer: that they want to mend a field, or a question of their own.</summary>
internal static partial class Wishes
{
    private const int Longest = 60;

    /// <summary>「さっきの電話番号まちがえた」 → 電話番号; null when the text wishes nothing of the kind.</summary>
    public static string? TargetOf(string text)
    {
        if (text.Length > Longest) return null;
        var wish = Mending().Match(text.Trim());
        return wish.Success ? wish.Groups["field"].Value : null;
    }

    /// <summary>True for a text that is a question, or a bare はい or いいえ, where words are asked for.</summary>
    public static bool IsHardlyAnAnswer(string text)
    {
        var said = text.Trim().TrimEnd('。', '！', '!');
        return said is "はい" or "いいえ" or "うん" or "ええ" or "いえ" or "ううん" or "はーい" || (said.Length <= Longest && said.EndsWith('？')) || (said.Length <= Longest && said.EndsWith('?'));
    }

    [GeneratedRegex(@"^(あ、|あっ、|えっと、|すみません、)?(さっきの|前の|今の|いまの)?(?<field>.{1,20}?)(を|の|が|は|、)?(直したい|なおしたい|修正したい|訂正したい|変えたい|変更したい|間違えた|まちがえた|間違えました|まちがえました|間違ってた|間違ってました|まちがってた)(です|んですが|んだけど|のですが)?[。！!]*$", RegexOptions.NonBacktracking)]
    private static partial Regex Mending();
}
