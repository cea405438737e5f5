using ChatOpsFraud.Core.Fields.Addresses;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Jurisdiction;
using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud.Core.Statement;

/// <summary>提出先 from the 法人所在地 (guideline 表1 申請・届出先 and 4(3) 提出先選択).</summary>
public static class StatementPlaces
{
    /// <summary>The competent headquarters, or what is missing; null while there is no address that can be read.</summary>
    /// <param name="book">The rule set.</param>
    /// <param name="sheet">The answers.</param>
    /// <param name="now">Asia/Tokyo; areas change by date.</param>
    public static JurisdictionResult? Of(RuleBook book, AnswerSheet sheet, DateTimeOffset now)
    {
        if (sheet.Value("company.address") is not { } address) return null;
        var parsed = PostalAddress.Parse(address);
        return parsed.IsRead
            ? Jurisdictions.Decide(book.Rules, parsed.Value.Prefecture, parsed.Value.MunicipalityName, DateOnly.FromDateTime(now.DateTime))
            : null;
    }
}
