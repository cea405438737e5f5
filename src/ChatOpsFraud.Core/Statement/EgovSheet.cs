using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Statement;

/// <summary>
/// What one copies into the e-Gov form, in the order of the form (表1), and the mechanical steps around it.
/// </summary>
/// <param name="CaseNumber">事案番号.</param>
/// <param name="Edition">版 of the statement that is attached.</param>
/// <param name="IssuedOn">作成日 (Asia/Tokyo).</param>
/// <param name="Fields">The fields in the order of the form.</param>
/// <param name="Steps">What one does on the screen, in order.</param>
/// <param name="Cautions">What one must know: 土日祝, 手続終了, 被害届ではない ….</param>
/// <param name="AttachmentName">File name of the statement, after e-Gov's rules for names.</param>
public sealed record EgovSheet(
    string CaseNumber,
    int Edition,
    DateOnly IssuedOn,
    IReadOnlyList<EgovField> Fields,
    IReadOnlyList<string> Steps,
    IReadOnlyList<string> Cautions,
    string AttachmentName);

