using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Rules.Reading;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Approval;

/// <summary>Reads and writes <c>rules.lock.json</c>, as strictly as the rules themselves.</summary>
public static class RuleLockFile
{
    private const string Schema = "schema/lock.schema.json";
    private const int HashDigits = 64;
    private const int KeyBytes = 32;
    private const int SignatureBytes = 64;

    // Base64 and times keep their plus signs; the file is read as a file and never stands in a page.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The lock, or null after findings.</summary>
    public static RuleLock? Read(string text, ICollection<RuleFinding> findings)
    {
        var before = findings.Count;
        if (SourceJson.Read(RuleLock.FileName, text, findings) is not { } root) return null;
        var file = new SourceObject(RuleLock.FileName, root, findings, "$schema", "edition", "hash", "author", "approver", "approvedAt", "files", "signatures?");
        file.Schema(Schema);
        var (author, approver) = (Name(file, "author"), Name(file, "approver"));
        var at = Time(file);
        var signatures = file.Items("signatures").Select(node => Signature(node, findings)).ToList();
        var found = new RuleLock(file.Id("edition"), Hash(file, "hash"), Files(file, findings), author, approver, at, signatures);
        return findings.Count == before ? found : null;
    }

    /// <summary>The file for a lock, ending with a line end.</summary>
    public static string Write(RuleLock approval) => new JsonObject
    {
        ["$schema"] = Schema,
        ["edition"] = approval.Edition,
        ["hash"] = approval.Hash,
        ["author"] = approval.Author,
        ["approver"] = approval.Approver,
        ["approvedAt"] = approval.Time,
        ["files"] = new JsonObject(approval.Files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => KeyValuePair.Create(f.Key, (JsonNode?)f.Value))),
        ["signatures"] = new JsonArray([.. approval.Signatures.Select(s => new JsonObject { ["publicKey"] = s.PublicKey, ["value"] = s.Value })]),
    }.ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";

    private static Dictionary<string, string> Files(SourceObject file, ICollection<RuleFinding> findings)
    {
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        if (file.Member("files") is not { } node) return hashes;
        var files = new SourceObject(RuleLock.FileName, node, findings, [.. node.Members.Select(m => m.Key)]);
        foreach (var (path, at) in node.Members)
        {
            if (!RuleHash.Counts(path) || path.Any(char.IsControl)) files.Find(at, Sentence.Of("approval.path", path));
            hashes[path] = Hash(files, path);
        }
        return hashes;
    }

    private static string Hash(SourceObject at, string key)
    {
        var hash = at.Text(key);
        if (hash.Length > 0 && (hash.Length != HashDigits || !hash.All(char.IsAsciiHexDigitLower))) at.Find(at.Member(key)!, Sentence.Of("rules.clause.hash"));
        return hash;
    }

    private static string Name(SourceObject file, string key)
    {
        var name = file.Text(key);
        if (name.Length > 0 && !Approvals.IsName(name)) file.Find(file.Member(key)!, Sentence.Of("approval.name"));
        return name;
    }

    private static DateTimeOffset Time(SourceObject file)
    {
        var text = file.Text("approvedAt");
        if (DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)) return at;
        if (text.Length > 0) file.Find(file.Member("approvedAt")!, Sentence.Of("approval.time"));
        return DateTimeOffset.MinValue;
    }

    private static RuleSignature Signature(SourceNode node, ICollection<RuleFinding> findings)
    {
        var one = new SourceObject(RuleLock.FileName, node, findings, "publicKey", "value");
        return new RuleSignature(Bytes(one, "publicKey", KeyBytes), Bytes(one, "value", SignatureBytes));
    }

    private static string Bytes(SourceObject one, string key, int length)
    {
        var text = one.Text(key);
        var bytes = new byte[length];
        if (text.Length > 0 && !(Convert.TryFromBase64String(text, bytes, out var written) && written == length))
            one.Find(one.Member(key)!, Sentence.Of("approval.base64", key, length.ToString(CultureInfo.InvariantCulture)));
        return text;
    }
}
