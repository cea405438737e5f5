using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Finds the address of a client, and its port, in the middle of a line: IP 203.0.113.131、ポート 44131.</summary>
internal static partial class AddressWords
{
    /// <summary>Puts the only address that a line names as the client's; one of a server or of another visit is none.</summary>
    public static void Read(Draft draft, PastedLine line)
    {
        if (line.Folded.Length > 300 || Other().IsMatch(line.Folded)) return;
        var found = Client().Matches(line.Folded).ToList();
        if (found is not [var match]) return;
        draft.Current.Parts.Put(Trait.ClientIp, match.Groups[1].Value, line, weak: true);
        if (match.Groups[2] is { Success: true } joined) draft.Current.Parts.Put(Trait.ClientPort, joined.Value, line, weak: true);
        else if (Port().Matches(line.Folded).ToList() is [var port])
            draft.Current.Parts.Put(Trait.ClientPort, port.Groups[1].Value, line, weak: true);
    }

    [GeneratedRegex(
        @"(?:IP(?:アドレス|\sアドレス|\saddress)?|アクセス元|接続元)(?:は|が|[:=])*[\s`(「]*([0-9]{1,3}(?:\.[0-9]{1,3}){3})(?::([0-9]{1,5}))?(?:[^0-9.:]|$)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Client();

    [GeneratedRegex(@"(?:port|ポート)(?:番号)?(?:は|が|[:=])*[\s`(]*([0-9]{2,5})(?:[^0-9.:]|$)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Port();

    [GeneratedRegex("アクセス先|接続先|サーバ|登録時|前回|以前|過去|ログイン時|社内|自社|当社|ではな|かも|\\?|でしょうか|ですか", RegexOptions.NonBacktracking)]
    private static partial Regex Other();
}
