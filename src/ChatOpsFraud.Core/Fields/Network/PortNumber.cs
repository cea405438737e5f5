using System.Globalization;
using System.Text.RegularExpressions;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Fields.Network;

/// <summary>ポート番号 of the visitor's side, 1 to 65535.</summary>
public sealed partial record PortNumber
{
    private PortNumber(int number) => Number = number;

    /// <summary>The number, 1 to 65535.</summary>
    public int Number { get; }

    /// <summary>The digits.</summary>
    public string Canonical => FieldFormat.Plain(Number);

    /// <summary>The form that people see.</summary>
    public string Display => Canonical;

    /// <summary>True for the ports on which web servers listen: as アクセス元 they come from the wrong column of a log.</summary>
    public bool IsUsuallyServerSide => Number is 80 or 443 or 8080 or 8443 or 22 or 25 or 53;

    /// <summary>Reads one port.</summary>
    public static Parsed<PortNumber> Parse(string text) =>
        TypedAnswer.Read(text, 100, "ポート番号", "アクセス元ポート番号", "アクセス元ポート", "接続元ポート", "送信元ポート", "ポート", "port", "remote_port", "TCP", "UDP").Then(Read);

    /// <summary>The value for storing and showing; a port of the server's side carries a remark.</summary>
    public FieldValue ToFieldValue() =>
        new(Canonical, Display, IsUsuallyServerSide ? [Sentence.Of("network.port.server", Canonical)] : []);

    private static Parsed<PortNumber> Read(string core)
    {
        var match = Shape().Match(core);
        if (!match.Success) return Refuse("network.port.unread", core);
        var digits = match.Groups[1].Value.Replace(",", "", StringComparison.Ordinal).TrimStart('0');
        return digits.Length is > 0 and <= 5 && int.Parse(digits, CultureInfo.InvariantCulture) is <= 65535 and var number
            ? Parsed<PortNumber>.Of(new PortNumber(number))
            : Refuse("network.port.range", core);
    }

    private static Parsed<PortNumber> Refuse(string reason, string core) =>
        FieldFormat.Refuse<PortNumber>(reason, "network.port.hint", FieldFormat.Quote(core));

    [GeneratedRegex(@"^(?:tcp|udp)?[/: ]*([0-9]{1,6}|[0-9]{1,2},[0-9]{3}) *(?:番ポート|番|/ ?tcp|/ ?udp|\(tcp\)|\(udp\))?$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
