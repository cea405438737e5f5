using System.Buffers;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Fields.Network;

/// <summary>Takes one address and its port apart. Octal, hexadecimal and shortened v4 forms are never guessed.</summary>
internal static partial class IpAddressParts
{
    private const string Hint = "network.ip.hint";

    private static readonly SearchValues<char> Separators = SearchValues.Create(" ,、;/~-(=\"");

    private static readonly SearchValues<char> OfV6 = SearchValues.Create("0123456789abcdefABCDEF:.");

    /// <summary>The address, or why it is none.</summary>
    public static Parsed<IpAddress> Read(string core)
    {
        var text = core.Replace('。', '.');
        var whole = ReadOne(text);
        if (whole.IsRead || !text.AsSpan().ContainsAny(Separators)) return whole;
        if (CidrPart().IsMatch(text)) return FieldFormat.Refuse<IpAddress>("network.ip.range", Hint, FieldFormat.Quote(core));
        var found = text.Split(" ,、;/~-()=\"[]".ToCharArray(), StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.Length >= 3 && w.AsSpan().ContainsAny(".:")).Select(ReadOne).Where(p => p.IsRead).Select(p => p.Value.Canonical).Distinct(StringComparer.Ordinal).ToList();
        return found.Count switch
        {
            0 => whole,
            1 => FieldFormat.Ask<IpAddress>("network.ip.words", Hint, found, FieldFormat.Quote(core)),
            _ => FieldFormat.Ask<IpAddress>("network.ip.several", Hint, found),
        };
    }

    private static Parsed<IpAddress> ReadOne(string text)
    {
        if (WithPort().Match(text) is { Success: true } beside) return Join(beside.Groups[1].Value, beside.Groups[2].Value);
        if (text is ['[', ..] && Bracketed().Match(text) is { Success: true } bracketed)
            return Join(bracketed.Groups[1].Value, bracketed.Groups[2].Value);
        if (!text.Contains('.', StringComparison.Ordinal) || text.IndexOf(':', StringComparison.Ordinal) != text.LastIndexOf(':')) return Join(text, "");
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? Join(text, "") : Join(text[..colon].TrimEnd(), text[(colon + 1)..].TrimStart());
    }

    private static Parsed<IpAddress> Join(string address, string port)
    {
        var read = address.Contains(':', StringComparison.Ordinal) ? ReadV6(address) : ReadV4(address);
        if (port.Length == 0) return read.Select(a => new IpAddress(a, null));
        return read.Then(a => PortNumber.Parse(port).Select(p => new IpAddress(a, p)));
    }

    private static Parsed<IPAddress> ReadV4(string text)
    {
        var parts = text.Split('.').Select(p => p.Trim()).ToArray();
        if (parts.Length != 4 || parts.Any(p => p.Length is 0 or > 3 || p.AsSpan().ContainsAnyExceptInRange('0', '9')))
            return Refuse("network.ip.unread", text);
        var numbers = parts.Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        if (numbers.FirstOrDefault(n => n > 255) is > 0 and var large) return Refuse("network.ip.over255", text, FieldFormat.Plain(large));
        var plain = string.Join('.', numbers);
        // 010 is ten to some programs and eight to others.
        return parts.Any(p => p.Length > 1 && p[0] == '0')
            ? FieldFormat.Ask<IPAddress>("network.ip.zeros", Hint, [plain], FieldFormat.Quote(text))
            : Parsed<IPAddress>.Of(IPAddress.Parse(plain));
    }

    private static Parsed<IPAddress> ReadV6(string text)
    {
        if (text.Contains('%', StringComparison.Ordinal)) return Refuse("network.ip.zone", text);
        return text.Length <= 45 && !text.AsSpan().ContainsAnyExcept(OfV6)
            && IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6
            ? Parsed<IPAddress>.Of(address)
            : Refuse("network.ip.unread", text);
    }

    private static Parsed<IPAddress> Refuse(string reason, string text, params string[] more) =>
        FieldFormat.Refuse<IPAddress>(reason, Hint, [FieldFormat.Quote(text), .. more]);

    [GeneratedRegex(@"^(.+?)[ ,、(で]+(?:ポート番号|ポート|port)[ :=は]*([0-9]+)[)番]*$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WithPort();

    [GeneratedRegex(@"^\[([^\]]*)\](?::([0-9]+))?$", RegexOptions.NonBacktracking)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"[0-9a-fA-F.:]{2,}/ ?[0-9]{1,3}$", RegexOptions.NonBacktracking)]
    private static partial Regex CidrPart();
}
