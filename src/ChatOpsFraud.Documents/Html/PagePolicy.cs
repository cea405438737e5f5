using System.Security.Cryptography;
using System.Text;

namespace ChatOpsFraud.Documents.Html;

/// <summary>
/// Content security policy of a page that opens from disk: nothing is loaded from anywhere, and only our one script and one style
/// sheet, known by their hashes, take effect. Text of people that slipped through could still do nothing.
/// </summary>
internal static class PagePolicy
{
    /// <summary>The policy for a page with exactly these inline texts.</summary>
    public static string For(string style, string script) =>
        $"default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(script)}'; base-uri 'none'; form-action 'none'";

    /// <summary>The policy for a page with exactly this inline style sheet and no script at all.</summary>
    public static string For(string style) => $"default-src 'none'; style-src '{Hash(style)}'; base-uri 'none'; form-action 'none'";

    /// <summary>The hash as a browser computes it over the text between the tags, e.g. <c>sha256-…=</c>.</summary>
    public static string Hash(string inline) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(inline)));
}
