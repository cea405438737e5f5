using System.Text;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Documents.Docx;
using ChatOpsFraud.Documents.Egov;
using ChatOpsFraud.Documents.Pdf;
using ChatOpsFraud.Documents.Picture;
using ChatOpsFraud.Documents.Picture.Fonts;

namespace ChatOpsFraud.Documents.Press;

/// <summary>
/// Makes the bytes of a document from the case as it was at its edition. One for the whole program, from any thread: it keeps the
/// fonts open, and PDFs are made one after the other.
/// </summary>
/// <param name="options">What the operator set.</param>
public sealed class DocumentPress(DocumentOptions options)
{
    private readonly LibreOffice _libreOffice = new(options.LibreOffice, options.LongestConversion, options.Clock);

    private JapaneseFonts? _fonts;

    /// <summary>The document; on one machine the same case gives the same bytes.</summary>
    /// <param name="kind">One of <see cref="DocumentNames.Kinds"/>.</param>
    /// <param name="book">The rule set that the case keeps.</param>
    /// <param name="edition">The case as it was when the edition was issued.</param>
    /// <param name="now">Asia/Tokyo; used for a case that has not been issued yet.</param>
    /// <param name="cancellationToken">Stops a conversion.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; nothing of the document is left on the disk.</exception>
    public async Task<PressedDocument> PressAsync(string kind, RuleBook book, Case edition, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        return kind switch
        {
            DocumentNames.StatementDocx => new PressedDocument.Made(StatementDocx.Write(Statement()), MediaTypes.Docx, Name()),
            DocumentNames.StatementPdf => await PdfAsync(Statement(), Name(), cancellationToken).ConfigureAwait(false),
            DocumentNames.StatementPng => Png(Statement(), Name()),
            DocumentNames.EgovText => new PressedDocument.Made(Encoding.UTF8.GetBytes(EgovText.Write(Egov())), MediaTypes.Text, Name()),
            DocumentNames.EgovHtml => new PressedDocument.Made(Encoding.UTF8.GetBytes(EgovHtml.Write(Egov())), MediaTypes.Html, Name()),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such document."),
        };

        string Name() => DocumentNames.Of(kind, edition.Number, Math.Max(1, edition.Edition));
        StatementModel Statement() => StatementComposer.Compose(book, edition, now);
        EgovSheet Egov() => EgovComposer.Compose(book, edition, now);
    }

    private async Task<PressedDocument> PdfAsync(StatementModel statement, string name, CancellationToken cancellationToken)
    {
        var (pdf, reason) = await _libreOffice.ConvertAsync(StatementDocx.Write(statement), statement.IssuedOn, cancellationToken).ConfigureAwait(false);
        return pdf is not null ? new PressedDocument.Made(pdf, MediaTypes.Pdf, name) : new PressedDocument.NotMade(reason!);
    }

    private PressedDocument Png(StatementModel statement, string name)
    {
        try
        {
            // A machine without fonts is looked at anew each time: somebody may install one while the program runs.
            _fonts ??= JapaneseFonts.Find(options.FontFolders ?? FontFolders.OfSystem);
            return _fonts is { } fonts
                ? new PressedDocument.Made(StatementPicture.Write(statement, fonts), MediaTypes.Png, name)
                : new PressedDocument.NotMade(Sentence.Of("document.noJapaneseFont"));
        }
        catch (Exception fault) when (fault is DllNotFoundException or TypeInitializationException { InnerException: DllNotFoundException })
        {
            return new PressedDocument.NotMade(Sentence.Of("document.noDrawing"));
        }
    }
}
