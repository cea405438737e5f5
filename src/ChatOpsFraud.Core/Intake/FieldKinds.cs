using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Core.Intake;

/// <summary>How a value is read.</summary>
internal static class FieldKinds
{
    /// <summary>Kind of a field of the case.</summary>
    public static FieldKind Of(string field) => field switch
    {
        CaseField.ReporterName => FieldKind.PersonName,
        CaseField.ReporterKana => FieldKind.Kana,
        CaseField.ReporterEmail => FieldKind.Email,
        CaseField.ReporterPhone => FieldKind.Phone,
        CaseField.CompanyPostalCode => FieldKind.PostalCode,
        CaseField.CompanyAddress => FieldKind.Address,
        CaseField.DiscoveredOn => FieldKind.Date,
        CaseField.ShopUrl => FieldKind.Url,
        CaseField.Discovery or CaseField.Reason or CaseField.Notes => FieldKind.LongText,
        _ => FieldKind.Text,
    };

    /// <summary>Kind of a part of an order or an item.</summary>
    public static FieldKind Of(Trait trait) => trait switch
    {
        Trait.OrderedAt or Trait.AccessedAt => FieldKind.DateTime,
        Trait.ClientIp or Trait.ServerIp => FieldKind.Ip,
        Trait.ClientPort => FieldKind.Port,
        Trait.Quantity => FieldKind.Quantity,
        Trait.UnitPrice or Trait.LineTotal or Trait.Amount => FieldKind.Money,
        Trait.Address => FieldKind.LooseAddress,
        _ => FieldKind.Text,
    };
}
