using System.Text;
using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Web.Digests;

namespace ChatOpsFraud.Web.Board;

/// <summary>
/// Finds cases by what lists show in the open: number, company, shop, headquarters, stage, result, and who works on it. What is masked cannot be
/// searched: else whether there is a hit would tell what the mask hides.
/// </summary>
internal sealed class CaseSearch
{
    private readonly string[] _words;

    /// <param name="typed">Words with white space between them; every one has to be found. Empty finds every case.</param>
    public CaseSearch(string typed) => _words = Key(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public bool Finds(CaseDigest digest)
    {
        if (_words.Length == 0) return true;
        var text = Key(string.Join('\n', Open(digest)));
        return _words.All(w => text.Contains(w, StringComparison.Ordinal));
    }

    private static IEnumerable<string?> Open(CaseDigest digest) =>
    [
        digest.Number, digest.Company, digest.Shop, digest.Headquarters, digest.Outcome, Wording.Of($"stage.{digest.Stage}"), .. digest.Workers, .. digest.Colleagues,
    ];

    // Width, case and the wide space make no difference.
    private static string Key(string text) => WellFormed.Of(text).Normalize(NormalizationForm.FormKC).ToUpperInvariant();
}
