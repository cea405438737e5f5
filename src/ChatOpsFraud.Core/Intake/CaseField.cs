namespace ChatOpsFraud.Core.Intake;

/// <summary>Ids of the fields of a case outside its orders.</summary>
internal static class CaseField
{
    public const string ReporterName = "reporter.name";
    public const string ReporterKana = "reporter.kana";
    public const string ReporterEmail = "reporter.email";
    public const string ReporterPhone = "reporter.phone";
    public const string CompanyPostalCode = "company.postalCode";
    public const string CompanyAddress = "company.address";
    public const string CompanyName = "company.name";
    public const string ReporterDepartment = "reporter.department";
    public const string DiscoveredOn = "incident.discoveredOn";
    public const string Discovery = "incident.discovery";
    public const string ShopName = "shop.name";
    public const string ShopUrl = "shop.url";
    public const string Reason = "incident.reason";
    public const string Notes = "other.notes";
}
