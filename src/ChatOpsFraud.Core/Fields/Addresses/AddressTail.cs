using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>
/// Puts what follows the municipality in order: one line that ends before a phone number, an e-mail address or the end of
/// a sentence.
/// </summary>
internal static partial class AddressTail
{
    private static readonly string[] SentenceEnds = ["でございます", "になります", "となります", "です"];

    /// <summary>The rest of an address as it is kept; spaces inside stay, as one each.</summary>
    public static string Clean(string rest)
    {
        var text = Spaces().Replace(rest, " ");
        var contact = Contact().Match(text);
        if (contact.Success) text = text[..contact.Index];
        text = TrailingLabel().Replace(text.Trim(), "").TrimStart(',', '、', '・', ':', ')', ' ').TrimEnd('。', '、', ',', ' ');
        foreach (var end in SentenceEnds)
        {
            if (text.EndsWith(end, StringComparison.Ordinal)) text = text[..^end.Length].TrimEnd();
        }
        return text;
    }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[\s、,/]+[^\s:]{1,12}:$", RegexOptions.NonBacktracking)]
    private static partial Regex TrailingLabel();

    // A bare number counts only in the form of a phone number behind a space: house numbers do not begin with 0.
    [GeneratedRegex(
        @"[\s(、,/]*((TEL|Tel|tel|電話|☎|FAX|Fax|fax|携帯)[番号]*\s*[:.=は]?\s*\+?[0-9(]"
        + @"|(E-?mail|e-?mail|MAIL|Mail|メール)[アドレス]*\s*[:=]|https?://|[A-Za-z0-9._+\-]+@)"
        + @"|\s\(?(\+81|0)[0-9]{1,4}[)\-\s]+[0-9]{1,4}[)\-\s]+[0-9]{3,4}|\s0[0-9]{9,10}",
        RegexOptions.NonBacktracking)]
    private static partial Regex Contact();
}
