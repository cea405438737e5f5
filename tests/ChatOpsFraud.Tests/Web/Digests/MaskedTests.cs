using ChatOpsFraud.Web.Digests;

namespace ChatOpsFraud.Tests.Web.Digests;

public sealed class MaskedTests
{
    [Theory]
    [InlineData("港 花子", "港●●●")]
    [InlineData("  港", "港●●●")]
    [InlineData("𠮷野 花子", "𠮷●●●")]
    [InlineData("か\u3099くた", "か\u3099●●●")]
    [InlineData("", null)]
    [InlineData(" ", null)]
    [InlineData(null, null)]
    public void Of_AName_ShowsItsFirstCharacterOnly(string? name, string? masked) => Assert.Equal(masked, Masked.Of(name));
}
