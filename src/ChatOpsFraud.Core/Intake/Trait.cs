namespace ChatOpsFraud.Core.Intake;

/// <summary>What a label of a pasted text asks for; the words of each stand in <c>labels.json</c> under the same name.</summary>
internal enum Trait
{
    /// <summary>Only a party is named, as in ご注文者: 山田 太郎 様.</summary>
    None,

    // Of a party.
    Name,
    FamilyName,
    GivenName,
    Kana,
    Address,
    PostalCode,
    PostalCode1,
    PostalCode2,
    Prefecture,
    City,
    Street,
    Building,
    Phone,
    Phone1,
    Phone2,
    Phone3,
    Email,
    Fax,
    Organisation,
    Department,
    InCharge,
    Url,

    // Of an order and its items.
    OrderedAt,

    /// <summary>日時 without a word of what; an order's only right below its number.</summary>
    HeadTime,
    UsedAt,
    Item,
    ItemName,
    ItemCode,
    Quantity,
    UnitPrice,
    LineTotal,
    Amount,
    Carrier,

    /// <summary>配送方法: a carrier only where it names one.</summary>
    DeliveryWay,

    // Of an access.
    ClientIp,
    ClientPort,
    AccessedAt,
    UserAgent,
    Language,
    ServerIp,
    ForwardedFor,
    Request,

    // Of the case.
    DiscoveredOn,
    CalledAt,

    /// <summary>受付日時: the call's in a memo of a call; elsewhere that of an order or of a repair.</summary>
    ReceivedAt,
    Discovery,
    Reason,
    ShopName,
    ShopUrl,
    CompanyName,
    CompanyAddress,
    ReporterPhone,
    ReporterEmail,

    /// <summary>Kept as a line of その他参考となる事項 under the note's title.</summary>
    Note,

    /// <summary>Known, and not asked for; it ends what stood before it.</summary>
    Ignored,
}
