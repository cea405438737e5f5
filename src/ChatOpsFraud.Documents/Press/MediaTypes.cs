namespace ChatOpsFraud.Documents.Press;

/// <summary>Media types of the documents.</summary>
internal static class MediaTypes
{
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Pdf = "application/pdf";
    public const string Png = "image/png";
    public const string Text = "text/plain; charset=utf-8";
    public const string Html = "text/html; charset=utf-8";
}
