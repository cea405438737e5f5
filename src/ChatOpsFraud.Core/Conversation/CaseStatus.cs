namespace ChatOpsFraud.Core.Conversation;

/// <summary>状況 of a case in a few words, for 「状況」 and for the message that channels keep up to date.</summary>
/// <param name="Number">事案番号; empty before the first commit.</param>
/// <param name="Stage">The stage as people read it, e.g. 聴取.</param>
/// <param name="Answered">Questions answered, わからない and スキップ included.</param>
/// <param name="Asked">Questions that apply.</param>
/// <param name="Outcome">判定, e.g. 通報; null while it is open.</param>
/// <param name="Headquarters">提出先; null while it is open.</param>
/// <param name="Missing">Labels of 表1 and 表2 that have no value; empty unless a statement is due.</param>
/// <param name="MissingLater">Labels of 表3 that have no value; empty unless a statement is due.</param>
/// <param name="Waiting">Sections that colleagues are filling in, e.g. アクセス記録（佐藤さん）.</param>
/// <param name="Edition">The last edition issued; 0 when none.</param>
/// <param name="HasNews">True when an answer came in after the last edition.</param>
/// <param name="NextStep">What to do next, one sentence.</param>
public sealed record CaseStatus(
    string Number,
    string Stage,
    int Answered,
    int Asked,
    string? Outcome,
    string? Headquarters,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> MissingLater,
    IReadOnlyList<string> Waiting,
    int Edition,
    bool HasNews,
    string NextStep);
