using System.ComponentModel;
using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Documents.Text;

namespace ChatOpsFraud.Documents.Pdf;

/// <summary>Makes PDFs from Word documents with the LibreOffice of this machine, one after the other. Nothing of a document stays behind.</summary>
/// <param name="setting">Path of its program; empty to look for it; <see cref="Off"/> for never.</param>
/// <param name="longest">So long may one conversion take.</param>
/// <param name="clock">Measures that time.</param>
/// <param name="temporary">Where the private folders are made; null for the temporary folder of the system.</param>
internal sealed class LibreOffice(string setting, TimeSpan longest, TimeProvider clock, string? temporary = null)
{
    /// <summary>The setting that switches it off.</summary>
    public const string Off = "off";

    /// <summary>Name of the font settings in the private folder.</summary>
    public const string FontsName = "fonts.conf";

    private const string Source = "statement.docx";
    private const string Result = "statement.pdf";

    // Two at once would be no faster on a small server, and each takes much memory.
    private static readonly SemaphoreSlim Turn = new(1, 1);

    /// <summary>The PDF of a Word document, or the reason why there is none.</summary>
    /// <param name="docx">The Word document.</param>
    /// <param name="date">The date that the PDF bears.</param>
    /// <param name="cancellationToken">Stops the wait and the conversion.</param>
    public async Task<(byte[]? Pdf, Sentence? Reason)> ConvertAsync(byte[] docx, DateOnly date, CancellationToken cancellationToken)
    {
        if (string.Equals(setting, Off, StringComparison.OrdinalIgnoreCase)) return (null, Sentence.Of("document.pdfOff"));
        var isGiven = setting.Length > 0;
        var program = isGiven ? Path.GetFullPath(setting) : OfficePath.Find(Environment.GetEnvironmentVariable("PATH"));
        if (!File.Exists(program)) return (null, Sentence.Of(isGiven ? "document.noLibreOfficeThere" : "document.noLibreOffice"));
        await Turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await ConvertAsync(program, docx, date, cancellationToken).ConfigureAwait(false) is { } pdf
                ? (pdf, null)
                : (null, Sentence.Of("document.pdfFailed"));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, Sentence.Of("document.pdfLate"));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or Win32Exception)
        {
            return (null, Sentence.Of("document.pdfFailed"));
        }
        finally
        {
            Turn.Release();
        }
    }

    private async Task<byte[]?> ConvertAsync(string program, byte[] docx, DateOnly date, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(longest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        var folder = PrivateFolder.Make(temporary);
        await using (folder.ConfigureAwait(false))
        {
            await File.WriteAllBytesAsync(folder.PathOf(Source), docx, either.Token).ConfigureAwait(false);
            await File.WriteAllTextAsync(folder.PathOf(FontsName), EmbeddedText.Read("Pdf.fonts.conf"), either.Token).ConfigureAwait(false);
            await OfficeRun.ConvertAsync(program, folder, folder.PathOf(Source), either.Token).ConfigureAwait(false);
            var result = folder.PathOf(Result);
            return File.Exists(result) ? FixedPdf.Of(await File.ReadAllBytesAsync(result, either.Token).ConfigureAwait(false), date) : null;
        }
    }
}
