using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>The name of an item without the numbering of its list.</summary>
internal static partial class ItemName
{
    /// <summary>ノートパソコン of [1] ノートパソコン.</summary>
    public static string Trim(string raw) => Numbering().Replace(raw, "").Trim();

    [GeneratedRegex(@"^(?:[・●■◆◇○*※-]\s*)?(?:[①-⑳]\s*|[\[(（［][0-9０-９]{1,2}[\])）］]\s*|[0-9０-９]{1,2}[.．]\s+)?", RegexOptions.NonBacktracking)]
    private static partial Regex Numbering();
}
