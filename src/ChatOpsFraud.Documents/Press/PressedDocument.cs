using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Documents.Press;

/// <summary>What became of a document that was asked for.</summary>
public abstract record PressedDocument
{
    private PressedDocument()
    {
    }

    /// <summary>It is there.</summary>
    /// <param name="Bytes">The whole file.</param>
    /// <param name="MediaType">Its media type, e.g. <c>image/png</c>.</param>
    /// <param name="FileName">Its name after e-Gov's rules, e.g. 申出書_2026-0042_第1版.docx.</param>
    public sealed record Made(byte[] Bytes, string MediaType, string FileName) : PressedDocument;

    /// <summary>It cannot be made here: a font or a program is missing, or the program failed.</summary>
    /// <param name="Reason">Why, and what helps. Its code begins with <c>document.</c></param>
    public sealed record NotMade(Sentence Reason) : PressedDocument;
}
