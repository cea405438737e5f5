using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Statement;

/// <summary>Which field stands where in 申出書: the rows of 表2 and 表3 of the guideline in their order.</summary>
public static class StatementLayout
{
    /// <summary>1 申出者の基本情報 (表2-1).</summary>
    public static IReadOnlyList<string> Reporter { get; } =
        ["company.name", "company.address", "reporter.department", "reporter.name", "reporter.phone"];

    /// <summary>2 事件概要 (表2-2), before 購入情報.</summary>
    public static IReadOnlyList<string> Incident { get; } =
        ["incident.discoveredOn", "incident.discovery", "shop.name", "shop.url", "incident.reason"];

    /// <summary>2 購入情報, one row an item (表2-2).</summary>
    public static IReadOnlyList<string> Purchase { get; } =
        ["orders[n].purchasedAt", "orders[n].items[m].name", "orders[n].items[m].quantity", "orders[n].items[m].price"];

    /// <summary>3 不正購入者情報等 of one order (表3).</summary>
    public static IReadOnlyList<string> Order { get; } =
    [
        "orders[n].buyer.address", "orders[n].buyer.name", "orders[n].buyer.phone",
        "orders[n].delivery.address", "orders[n].delivery.name", "orders[n].delivery.phone", "orders[n].delivery.carrier",
        "orders[n].log.clientIp", "orders[n].log.clientPort", "orders[n].log.accessedAt", "orders[n].log.userAgent",
        "orders[n].log.language", "orders[n].log.serverIp",
    ];

    /// <summary>3 不正購入者情報等 of the case (表3).</summary>
    public static IReadOnlyList<string> Case { get; } =
    [
        "access.suspected", "access.authServerLocation", "access.operationLog", "contractor.used", "contractor.name", "other.notes",
    ];

    /// <summary>Fields that only the form of e-Gov has (表1).</summary>
    public static IReadOnlyList<string> EgovOnly { get; } = ["company.postalCode", "reporter.kana", "reporter.email"];

    /// <summary>The table of the guideline that a question belongs to: 表1, 表2, 表3; 判定 for a question that no table has.</summary>
    public static string TableOf(Step step) => Wording.Of(step.Section.Stage switch
    {
        QuestionStage.Triage => "statement.triage",
        _ when EgovOnly.Contains(step.Field) => "statement.table1",
        QuestionStage.Interview => "statement.table2",
        _ => "statement.table3",
    });
}
