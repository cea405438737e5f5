namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>A place that a postal code stands for.</summary>
/// <param name="Municipality">市区町村.</param>
/// <param name="Town">町域, e.g. <c>山下町</c>; empty where the code covers more than one, or belongs to a business (大口事業所).</param>
public sealed record PostalPlace(Municipality Municipality, string Town)
{
    /// <summary>Prefecture, municipality and town in one, e.g. <c>神奈川県横浜市中区山下町</c>.</summary>
    public string FullName => Municipality.FullName + Town;
}
