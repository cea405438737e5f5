using System.IO.Compression;

namespace ChatOpsFraud.Documents.Docx;

/// <summary>Writes a package again with names in order and one date, so that the same statement gives the same bytes.</summary>
internal static class FixedZip
{
    /// <summary>The bytes of <paramref name="package"/>, every entry dated <paramref name="date"/>.</summary>
    public static byte[] Of(Stream package, DateOnly date)
    {
        using var result = new MemoryStream();
        using (var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var target = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            // "[Content_Types].xml" sorts first, as programs that look at a file's beginning expect.
            foreach (var entry in source.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
                Copy(entry, target.CreateEntry(entry.FullName), date);
        }
        return result.ToArray();
    }

    private static void Copy(ZipArchiveEntry source, ZipArchiveEntry target, DateOnly date)
    {
        target.LastWriteTime = new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero);
        using var from = source.Open();
        using var to = target.Open();
        from.CopyTo(to);
    }
}
