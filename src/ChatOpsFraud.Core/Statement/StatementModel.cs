namespace ChatOpsFraud.Core.Statement;

/// <summary>
/// 申出書 as it is written: computed from answers, questionnaire and rules, never stored.
/// Layout after 表2 and 表3 of the guideline (sections 1 申出者の基本情報, 2 事件概要, 3 不正購入者情報等).
/// </summary>
/// <param name="CaseNumber">事案番号, e.g. <c>2026-0042</c>.</param>
/// <param name="Edition">版, from 1.</param>
/// <param name="IssuedOn">作成日 (Asia/Tokyo).</param>
/// <param name="Addressee">提出先, e.g. 神奈川県警察本部; null while the 法人所在地 is not known.</param>
/// <param name="Sections">The numbered sections in order.</param>
/// <param name="FollowUps">後日補足: what is still missing, in the order of the sections.</param>
/// <param name="RuleSet">Edition and first 12 digits of the hash of the rule set, for the footer.</param>
public sealed record StatementModel(
    string CaseNumber,
    int Edition,
    DateOnly IssuedOn,
    string? Addressee,
    IReadOnlyList<StatementSection> Sections,
    IReadOnlyList<FollowUp> FollowUps,
    string RuleSet);
