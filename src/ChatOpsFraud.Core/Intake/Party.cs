namespace ChatOpsFraud.Core.Intake;

/// <summary>To whom a name, an address or a telephone number in a pasted text belongs.</summary>
internal enum Party
{
    /// <summary>Nobody is named: such a value is not taken.</summary>
    None,

    /// <summary>発注者.</summary>
    Buyer,

    /// <summary>請求先; stands for the buyer where no buyer is named.</summary>
    Billing,

    /// <summary>配送先.</summary>
    Delivery,

    /// <summary>The merchant who reports.</summary>
    Company,

    /// <summary>Anybody else: card company, carrier, sender. Never taken, so that their numbers do not become the buyer's.</summary>
    Outsider,
}
