using ChatOpsFraud.Core.Fields.Addresses;

namespace ChatOpsFraud.Core.Tests.Fields.Addresses;

public sealed class MunicipalityTests
{
    [Theory]
    [InlineData("横浜市中区", null, "中区", "横浜市")]
    [InlineData("堺市堺区", null, "堺区", "堺市")]
    [InlineData("千代田区", null, null, "千代田区")]
    [InlineData("函館市", null, null, "函館市")]
    [InlineData("寿都郡寿都町", "寿都郡", null, "寿都町")]
    [InlineData("虻田郡留寿都村", "虻田郡", null, "留寿都村")]
    [InlineData("赤穂郡上郡町", "赤穂郡", null, "上郡町")]
    [InlineData("大和郡山市", null, null, "大和郡山市")]
    [InlineData("郡上市", null, null, "郡上市")]
    [InlineData("四日市市", null, null, "四日市市")]
    [InlineData("大島町", null, null, "大島町")]
    public void Name_OfAnyKind_FallsIntoItsParts(string name, string? district, string? ward, string municipalityName)
    {
        var municipality = new Municipality("某県", name, "99999");

        Assert.Equal((district, ward, municipalityName), (municipality.District, municipality.Ward, municipality.MunicipalityName));
        Assert.Equal("某県" + name, municipality.FullName);
    }
}
