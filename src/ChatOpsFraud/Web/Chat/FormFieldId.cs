namespace ChatOpsFraud.Web.Chat;

/// <summary>The id under which a field of a form stands on the page.</summary>
internal static class FormFieldId
{
    /// <summary>E.g. <c>f-orders-0-buyer-name</c> for <c>orders[0].buyer.name</c>.</summary>
    public static string Of(string field) => "f-" + field.Replace("]", "", StringComparison.Ordinal).Replace('[', '-').Replace('.', '-');
}
