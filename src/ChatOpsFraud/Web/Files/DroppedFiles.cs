using ChatOpsFraud.Core.Conversation;
using Microsoft.AspNetCore.Http;

namespace ChatOpsFraud.Web.Files;

/// <summary>Files that a person dropped: few, small, and text.</summary>
internal static class DroppedFiles
{
    private const int Most = 5;
    private const int MostBytes = 1024 * 1024;
    private static readonly string[] Endings = [".txt", ".csv", ".eml", ".log"];

    /// <summary>What the files say, one input each, or why they cannot be taken.</summary>
    public static async Task<(IReadOnlyList<TurnInput> Inputs, string? Refusal)> ReadAsync(IFormFileCollection files, CancellationToken cancellationToken)
    {
        var sent = files.Where(f => f.Length > 0).ToList();
        if (sent.Count > Most) return ([], ProgramText.Of("chat.refused.files", Most));
        var inputs = new List<TurnInput>();
        foreach (var file in sent)
        {
            var name = Path.GetFileName(file.FileName);
            if (!Endings.Contains(Path.GetExtension(name).ToLowerInvariant())) return ([], ProgramText.Of("chat.refused.kind", string.Join(ProgramText.Of("file.and"), Endings)));
            if (file.Length > MostBytes) return ([], ProgramText.Of("chat.refused.file"));
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, cancellationToken);
            var isMail = Path.GetExtension(name).Equals(".eml", StringComparison.OrdinalIgnoreCase);
            var text = isMail ? MailText.Read(bytes.ToArray()) : FileText.Read(bytes.ToArray());
            if (text is null) return ([], ProgramText.Of("chat.refused.noText"));
            inputs.Add(new Dropped(name, text.ReplaceLineEndings("\n")));
        }
        return (inputs, null);
    }
}
