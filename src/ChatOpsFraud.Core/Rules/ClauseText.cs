using System.Security.Cryptography;
using System.Text;

namespace ChatOpsFraud.Core.Rules;

/// <summary>
/// The text of a document as clauses are cut from it: NFKC, every run of white space one blank. Total: half surrogate pairs become
/// the replacement character.
/// </summary>
public sealed class ClauseText
{
    private readonly string _text;

    /// <summary>Takes a copy of a document.</summary>
    public ClauseText(string text) => _text = Fold(text);

    /// <summary>The text of a clause, or null when a mark is not found.</summary>
    public string? Cut(ClauseCut cut)
    {
        var from = 0;
        if (cut.After is { } after && (from = Find(after, 0)) < 0) return null;
        from = Find(cut.From, from);
        if (from < 0) return null;
        var to = cut.To is null ? _text.Length : Find(cut.To, from + Fold(cut.From).Length);
        return to < 0 ? null : _text[from..to].Trim();
    }

    /// <summary>SHA-256 (hex, lower case) of a clause's text, or null when a mark is not found.</summary>
    public string? HashOf(ClauseCut cut) =>
        Cut(cut) is { } text ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))) : null;

    private int Find(string mark, int from) => _text.IndexOf(Fold(mark), from, StringComparison.Ordinal);

    private static string Fold(string text)
    {
        // Normalize refuses half surrogate pairs, so they are replaced first.
        var sound = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Normalize(NormalizationForm.FormKC);
        return string.Join(' ', sound.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
