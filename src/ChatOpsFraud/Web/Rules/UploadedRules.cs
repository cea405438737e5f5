using System.IO.Compression;
using System.Text;
using ChatOpsFraud.RuleBooks;
using Microsoft.AspNetCore.Http;

namespace ChatOpsFraud.Web.Rules;

/// <summary>A rule folder that somebody sends as a ZIP file to compare it. It is read in memory, never unpacked to a disk and never kept.</summary>
internal static class UploadedRules
{
    private const long MostBytes = 2 * 1024 * 1024;
    private const int MostFiles = 500;
    private const long MostUnpacked = 16 * 1024 * 1024;
    private const string SetFile = "ruleset.json";
    private const string EditionsFolder = "editions/";

    /// <summary>The set in the file, or why there is none in its findings.</summary>
    /// <param name="file">What was sent; at most <see cref="MostBytes"/> of it is read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<RuleBookReading> ReadAsync(IFormFile file, CancellationToken cancellationToken)
    {
        if (file.Length > MostBytes) return Failed("rulesPage.upload.tooLarge");
        // A copy: the stream of the request does not bear every step that the reader of archives makes in what is no archive.
        using var zip = new MemoryStream();
        await file.CopyToAsync(zip, cancellationToken);
        try
        {
            using var archive = new ZipArchive(zip, ZipArchiveMode.Read);
            if (archive.Entries.Count > MostFiles || await FilesAsync(archive, cancellationToken) is not { } files) return Failed("rulesPage.upload.tooMuch");
            if (!files.ContainsKey(SetFile)) return Failed("rulesPage.upload.noSet");
            var reading = RuleBookReading.Of("", files);
            return reading.Book is not null ? reading : reading with { Findings = [ProgramText.Of("rulesPage.upload.findings"), .. reading.Findings] };
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or NotSupportedException)
        {
            return Failed("rulesPage.upload.noZip");
        }
    }

    private static RuleBookReading Failed(string code) => RuleBookReading.Failed("", ProgramText.Of(code));

    /// <summary>Path → text below the folder that holds the set; null when it is too much.</summary>
    private static async Task<Dictionary<string, string>?> FilesAsync(ZipArchive archive, CancellationToken cancellationToken)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var top = TopOf(archive);
        var left = MostUnpacked;
        foreach (var entry in archive.Entries)
        {
            var path = entry.FullName.Replace('\\', '/');
            if (!path.StartsWith(top, StringComparison.Ordinal) || !path.EndsWith(".json", StringComparison.Ordinal)) continue;
            path = path[top.Length..];
            if (path.StartsWith(EditionsFolder, StringComparison.Ordinal)) continue;
            // The size that the file claims may be a lie, so what comes out is counted.
            if (await TextAsync(entry, left, cancellationToken) is not { } text) return null;
            left -= Encoding.UTF8.GetByteCount(text);
            files[path] = text;
        }
        return files;
    }

    // Often the folder itself was packed, not what is in it.
    private static string TopOf(ZipArchive archive) => archive.Entries
        .Select(e => e.FullName.Replace('\\', '/'))
        .Where(p => p == SetFile || p.EndsWith('/' + SetFile, StringComparison.Ordinal))
        .MinBy(p => p.Length)?[..^SetFile.Length] ?? "";

    private static async Task<string?> TextAsync(ZipArchiveEntry entry, long most, CancellationToken cancellationToken)
    {
        await using var unpacked = await entry.OpenAsync(cancellationToken);
        using var kept = new MemoryStream();
        var part = new byte[81920];
        while (await unpacked.ReadAsync(part, cancellationToken) is > 0 and var count)
        {
            if (kept.Length + count > most) return null;
            kept.Write(part, 0, count);
        }
        return Encoding.UTF8.GetString(kept.GetBuffer(), 0, (int)kept.Length).TrimStart('\uFEFF');
    }
}
