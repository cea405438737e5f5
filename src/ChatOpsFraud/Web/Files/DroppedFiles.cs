using ChatOpsFraud.Core.Conversation;
using Microsoft.AspNetCore.Http;

namespace ChatOpsFraud.Web.Files;

/// <summary>Files that a person dropped: few, small, and text. Several are read as one text, and confirmed once.</summary>
internal static class DroppedFiles
{
    private const int Most = 5;
    private const int MostBytes = 1024 * 1024;
    private static readonly string[] Endings = [".txt", ".csv", ".eml", ".log"];

    /// <summary>What the files say, or why they cannot be taken.</summary>
    public static async Task<(Dropped? Input, string? Refusal)> ReadAsync(IFormFileCollection files, CancellationToken cancellationToken)
    {
        var sent = files.Where(f => f.Length > 0).ToList();
        if (sent.Count > Most) return (null, ProgramText.Of("chat.refused.files", Most));
        if (sent.Sum(f => f.Length) > MostBytes) return (null, ProgramText.Of("chat.refused.file"));
        var texts = new List<string>();
        foreach (var file in sent)
        {
            var name = Path.GetFileName(file.FileName);
            if (!Endings.Contains(Path.GetExtension(name).ToLowerInvariant())) return (null, ProgramText.Of("chat.refused.kind", string.Join(ProgramText.Of("file.and"), Endings)));
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, cancellationToken);
            var isMail = Path.GetExtension(name).Equals(".eml", StringComparison.OrdinalIgnoreCase);
            var text = isMail ? MailText.Read(bytes.ToArray()) : FileText.Read(bytes.ToArray());
            if (text is null) return (null, ProgramText.Of("chat.refused.noText"));
            texts.Add(text.ReplaceLineEndings("\n"));
        }
        return (new Dropped(string.Join(ProgramText.Of("file.and"), sent.Select(f => Path.GetFileName(f.FileName))), string.Join("\n\n", texts)), null);
    }
}
