using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Fields.Contact;

/// <summary>
/// メールアドレス that mail servers of today accept: an ASCII local part without leading, trailing or doubled dots, and a domain
/// with at least two labels. The domain is in lower case; the local part stays as typed.
/// </summary>
public sealed partial record EmailAddress
{
    private const int MaxLength = 254;
    private const int MaxLocal = 64;

    private static readonly SearchValues<char> Around = SearchValues.Create(" ,;、()");

    private EmailAddress(string canonical) => Canonical = canonical;

    /// <summary>The address, e.g. <c>hanako.minato@example.co.jp</c>.</summary>
    public string Canonical { get; }

    /// <summary>The form that people see.</summary>
    public string Display => Canonical;

    /// <summary>Reads one address of any width, also inside 「名前 &lt;address&gt;」; asks when there are two.</summary>
    public static Parsed<EmailAddress> Parse(string text) =>
        TypedAnswer.Read(text, 600, "メールアドレス", "メアド", "アドレス", "メール", "e-mail", "email", "mail").Then(core => Read(Unwrap(core)));

    /// <summary>The value for storing and showing.</summary>
    public FieldValue ToFieldValue() => FieldValue.Of(Canonical, Display);

    private static Parsed<EmailAddress> Read(string core)
    {
        var found = Addresses().Matches(core).Select(m => m.Value).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (found.Count > 1) return FieldFormat.Ask<EmailAddress>("contact.email.several", "contact.email.hint", found);
        var at = core.IndexOf('@', StringComparison.Ordinal);
        if (at < 0) return Refuse("contact.email.noAt", core);
        if (core.AsSpan().ContainsAny(Around)) return found.Count == 1 && OneAt(core)
            ? FieldFormat.Ask<EmailAddress>("contact.email.words", "contact.email.hint", found, FieldFormat.Quote(core))
            : Refuse("contact.email.unread", core);
        if (!OneAt(core)) return Refuse("contact.email.unread", core);
        return Check(core[..at], core[(at + 1)..], core);
    }

    private static bool OneAt(string core) => core.IndexOf('@', StringComparison.Ordinal) == core.LastIndexOf('@');

    private static Parsed<EmailAddress> Check(string local, string domain, string core)
    {
        if (local.Length == 0) return Refuse("contact.email.noLocal", core);
        if (local.Length > MaxLocal || core.Length > MaxLength) return Refuse("contact.email.tooLong", core);
        if (local.StartsWith('.') || local.EndsWith('.') || local.Contains("..", StringComparison.Ordinal)) return Refuse("contact.email.dots", core);
        if (!LocalPart().IsMatch(local)) return Refuse("contact.email.letters", core);
        return Domain(domain) is { } ascii && local.Length + ascii.Length < MaxLength
            ? Parsed<EmailAddress>.Of(new EmailAddress($"{local}@{ascii}"))
            : Refuse("contact.email.domain", core);
    }

    private static string? Domain(string domain)
    {
        var ascii = domain.ToLowerInvariant();
        if (!System.Text.Ascii.IsValid(ascii))
        {
            try
            {
                ascii = new IdnMapping { UseStd3AsciiRules = true }.GetAscii(ascii);
            }
            catch (ArgumentException)
            {
                return null; // The mapping has no other way to say that a name cannot be a domain.
            }
        }
        return DomainName().IsMatch(ascii) && ascii.Split('.').All(l => l.Length <= 63 && l[0] != '-' && l[^1] != '-') ? ascii : null;
    }

    /// <summary>Takes the address out of brackets and joins what was typed around @ and dots.</summary>
    private static string Unwrap(string core)
    {
        var open = core.LastIndexOf('<');
        if (open >= 0 && core.IndexOf('>', open) is > 0 and var close && core[open..close].Contains('@', StringComparison.Ordinal)) core = core[(open + 1)..close];
        if (core.IndexOf('|', StringComparison.Ordinal) is > 0 and var bar) core = core[..bar];
        if (core.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) core = core["mailto:".Length..];
        core = Gaps().Replace(core.Replace('。', '.'), "$1");
        return core.Trim(' ', '<', '>', '(', ')').TrimEnd('.');
    }

    private static Parsed<EmailAddress> Refuse(string reason, string core) =>
        FieldFormat.Refuse<EmailAddress>(reason, "contact.email.hint", FieldFormat.Quote(core));

    [GeneratedRegex(@"[A-Za-z0-9._%+\-']+@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+", RegexOptions.NonBacktracking)]
    private static partial Regex Addresses();

    [GeneratedRegex(@"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~\-]+$", RegexOptions.NonBacktracking)]
    private static partial Regex LocalPart();

    [GeneratedRegex(@"^(?:[a-z0-9\-]+\.)+(?:[a-z]+|xn--[a-z0-9\-]+)$", RegexOptions.NonBacktracking)]
    private static partial Regex DomainName();

    [GeneratedRegex(@" *(@) *", RegexOptions.NonBacktracking)]
    private static partial Regex Gaps();
}
