using ChatOpsFraud.Core.Jurisdiction;
using ChatOpsFraud.Core.Tests.Rules;

namespace ChatOpsFraud.Core.Tests.Jurisdiction;

public sealed class JurisdictionsTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("神奈川県", "横浜市", "神奈川県警察本部", null, "「神奈川県」に当たる項目", "「神奈川県警察本部」")]
    [InlineData("東京都", null, "警視庁", null, "「東京都」に当たる項目", "「警視庁」に当たる項目")]
    [InlineData("大阪府", "大阪市", "大阪府警察本部", null, "「大阪府」に当たる項目", "「大阪府警察本部」に当たる項目")]
    [InlineData("北海道", "函館市", "北海道警察函館方面本部", "函館方面", "「北海道函館方面」", "「北海道警察函館方面本部」に当たる項目")]
    [InlineData("北海道", "札幌市", "北海道警察本部", "札幌方面", "「北海道札幌方面」に当たる項目", "「北海道警察本部」に当たる項目")]
    public void Decide_KnownPlace_GivesHeadquartersAndBothEgovChoices(
        string prefecture, string? municipality, string headquarters, string? area, string destination, string submitTo)
    {
        var result = Jurisdictions.Decide(Shipped.Set, prefecture, municipality, Today);

        Assert.Equal(headquarters, result.Headquarters?.Name);
        Assert.Equal(headquarters, result.Decision?.Outcome);
        Assert.Equal(area, result.Area);
        Assert.Equal(destination, result.Destination);
        Assert.Equal(submitTo, result.SubmitTo);
        Assert.NotEmpty(result.Decision!.Citations);
    }
}
