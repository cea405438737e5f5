using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Jurisdiction;

/// <summary>Decides which police headquarters gets the report: that of the 法人所在地 (guideline 4(1) table 1 and 4(3)).</summary>
public static class Jurisdictions
{
    /// <summary>Fact id of the prefecture.</summary>
    public const string PrefectureFact = "jurisdiction.prefecture";

    /// <summary>Fact id of the municipality; asked in Hokkaido only.</summary>
    public const string MunicipalityFact = "jurisdiction.municipality";

    /// <summary>The headquarters, or the fact that is missing; never an exception for any text.</summary>
    /// <param name="set">The rules.</param>
    /// <param name="prefecture">Full name, e.g. 北海道; null when not known.</param>
    /// <param name="municipalityName">Name without 郡 and ward, e.g. 函館市; null when not known.</param>
    /// <param name="today">The day in Japan on which the report is to be sent.</param>
    public static JurisdictionResult Decide(RuleSet set, string? prefecture, string? municipalityName, DateOnly today)
    {
        var tables = set.Jurisdiction;
        if (prefecture is null) return JurisdictionResult.Ask(PrefectureFact, municipalityName);
        if (!tables.Prefectures.Contains(prefecture))
            return JurisdictionResult.Ask(PrefectureFact, municipalityName, Sentence.Of("jurisdiction.prefecture.unknown", prefecture));
        if (tables.DividedPrefecture != prefecture)
            return tables.Decide(set.Stamp, prefecture, null, today) with { Municipality = municipalityName };
        if (municipalityName is null) return JurisdictionResult.Ask(MunicipalityFact, null);
        return tables.MunicipalityOf(municipalityName) is { } municipality
            ? tables.Decide(set.Stamp, prefecture, municipality, today)
            : JurisdictionResult.Ask(MunicipalityFact, municipalityName, Sentence.Of("jurisdiction.municipality.unknown", municipalityName));
    }
}
