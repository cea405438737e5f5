using System.Security.Cryptography;
using System.Text;
using ChatOpsFraud.Core.Rules.Approval;

namespace ChatOpsFraud.Core.Rules;

/// <summary>
/// Hashes of rule files. Line ends count as LF and a byte order mark does not count, so that a checkout on Windows has the same hash.
/// Example cases, schemas and the approval do not change what is decided and stay outside.
/// </summary>
public static class RuleHash
{
    /// <summary>Whether a path bears on decisions or questions.</summary>
    public static bool Counts(string path) =>
        path.EndsWith(".json", StringComparison.Ordinal)
        && !path.StartsWith("tests/", StringComparison.Ordinal)
        && !path.StartsWith("schema/", StringComparison.Ordinal)
        && path != RuleLock.FileName;

    /// <summary>The files that count, without the others.</summary>
    public static IReadOnlyDictionary<string, string> Counted(IReadOnlyDictionary<string, string> files) =>
        files.Where(f => Counts(f.Key)).ToDictionary(StringComparer.Ordinal);

    /// <summary>SHA-256 (hex, lower case) of one file's text.</summary>
    public static string OfFile(string text) => Hex(text.TrimStart('\uFEFF').ReplaceLineEndings("\n"));

    /// <summary>Path → hash of every file that counts, in the order of the paths.</summary>
    public static IReadOnlyDictionary<string, string> OfFiles(IReadOnlyDictionary<string, string> files) =>
        new SortedDictionary<string, string>(files.Where(f => Counts(f.Key)).ToDictionary(f => f.Key, f => OfFile(f.Value)), StringComparer.Ordinal);

    /// <summary>SHA-256 (hex) of a rule set: over one line "hash, two spaces, path" a file, in the order of the paths.</summary>
    public static string OfSet(IReadOnlyDictionary<string, string> hashes) =>
        Hex(string.Concat(hashes.OrderBy(h => h.Key, StringComparer.Ordinal).Select(h => $"{h.Value}  {h.Key}\n")));

    private static string Hex(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
