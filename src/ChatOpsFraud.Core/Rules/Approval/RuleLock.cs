using System.Globalization;
using System.Text;

namespace ChatOpsFraud.Core.Rules.Approval;

/// <summary>
/// 承認: which files of which edition somebody wrote and another person approved. It stands in <c>rules.lock.json</c>, outside of what it
/// approves.
/// </summary>
/// <param name="Edition">Edition of the rule set.</param>
/// <param name="Hash">SHA-256 (64 hex digits) of the rule set; see <see cref="RuleHash"/>.</param>
/// <param name="Files">Path → SHA-256 (hex) of each file that bears on decisions and questions.</param>
/// <param name="Author">Who wrote the change.</param>
/// <param name="Approver">Who approved it; another person.</param>
/// <param name="At">When it was approved, in Japanese time, to the second.</param>
/// <param name="Signatures">Signatures over <see cref="SignedBytes"/>; may be empty.</param>
public sealed record RuleLock(
    string Edition,
    string Hash,
    IReadOnlyDictionary<string, string> Files,
    string Author,
    string Approver,
    DateTimeOffset At,
    IReadOnlyList<RuleSignature> Signatures)
{
    /// <summary>Name of the file inside the rule folder.</summary>
    public const string FileName = "rules.lock.json";

    /// <summary>What a signature covers: everything but the signatures, one fact a line, independent of how the file is laid out.</summary>
    public byte[] SignedBytes()
    {
        // No value holds a line end: hashes and paths by their reading, names by RuleLockFile and Approvals.
        var text = new StringBuilder("ChatOpsFraud rules.lock 1\n")
            .Append("edition ").Append(Edition).Append('\n')
            .Append("hash ").Append(Hash).Append('\n')
            .Append("author ").Append(Author).Append('\n')
            .Append("approver ").Append(Approver).Append('\n')
            .Append("at ").Append(Time).Append('\n');
        foreach (var (path, hash) in Files.OrderBy(f => f.Key, StringComparer.Ordinal)) text.Append(hash).Append("  ").Append(path).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>When it was approved, as the file has it: ISO 8601 with offset.</summary>
    internal string Time => At.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>True when both texts name one person: width, case and white space do not count.</summary>
    public static bool IsSamePerson(string one, string other) => string.Equals(Fold(one), Fold(other), StringComparison.OrdinalIgnoreCase);

    private static string Fold(string name) => string.Concat(
        Text.WellFormed.Of(name).Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && !IsInvisible(c)));

    private static bool IsInvisible(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Format;
}
