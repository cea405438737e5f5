namespace ChatOpsFraud.Core.Fields;

/// <summary>The kinds of answers; each has one value type in this folder that reads it.</summary>
public enum FieldKind
{
    /// <summary>One line of text as it stands.</summary>
    Text,

    /// <summary>Several sentences as they stand.</summary>
    LongText,

    /// <summary>氏名 of a person.</summary>
    PersonName,

    /// <summary>フリガナ in full-width katakana.</summary>
    Kana,

    /// <summary>メールアドレス.</summary>
    Email,

    /// <summary>電話番号 in Japanese display form.</summary>
    Phone,

    /// <summary>郵便番号, seven digits.</summary>
    PostalCode,

    /// <summary>住所; prefecture and municipality decided by the gazetteer (used for 法人所在地).</summary>
    Address,

    /// <summary>住所 taken as it stands (発注者, 配送先: it may be foreign or wrong, and that is evidence).</summary>
    LooseAddress,

    /// <summary>サイトURL.</summary>
    Url,

    /// <summary>A day, never in the future.</summary>
    Date,

    /// <summary>A point in time or a range, never in the future.</summary>
    DateTime,

    /// <summary>販売価格 in yen.</summary>
    Money,

    /// <summary>数量 with its unit.</summary>
    Quantity,

    /// <summary>IP アドレス v4 or v6.</summary>
    Ip,

    /// <summary>ポート番号 1–65535.</summary>
    Port,

    /// <summary>はい / いいえ, 有 / 無.</summary>
    YesNo,

    /// <summary>One of the choices of the question, without free text.</summary>
    Choice,
}
