namespace ChatOpsFraud.Core.Intake;

/// <summary>The part of a letter that a heading opens.</summary>
internal enum Section
{
    /// <summary>No heading, or one that was not recognised.</summary>
    None,

    /// <summary>ご注文商品: lines are items.</summary>
    Items,

    /// <summary>注文情報.</summary>
    Order,

    /// <summary>申告者情報: the merchant's own data.</summary>
    Company,

    /// <summary>アクセスログ.</summary>
    Log,

    /// <summary>A part of which nothing is asked, e.g. お支払い方法.</summary>
    Other,
}
