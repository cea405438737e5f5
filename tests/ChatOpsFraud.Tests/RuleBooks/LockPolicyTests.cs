using ChatOpsFraud.RuleBooks;
using Microsoft.Extensions.Configuration;

namespace ChatOpsFraud.Tests.RuleBooks;

public sealed class LockPolicyTests
{
    [Theory]
    [InlineData(null, null, false)]
    [InlineData("Development", "", false)]
    [InlineData("Production", null, true)]
    [InlineData("production", "http://127.0.0.1:5080", true)]
    [InlineData(null, "http://127.0.0.1:5080", false)]
    [InlineData(null, "http://localhost:5080;http://[::1]:5080", false)]
    [InlineData(null, "http://127.0.0.1:5080;http://192.0.2.10:80", true)]
    [InlineData(null, "http://127.0.0.1:5080,http://192.0.2.10:80", true)]
    [InlineData(null, "http://0.0.0.0:5080", true)]
    [InlineData(null, "http://*:5080", true)]
    [InlineData(null, "http://+:5080", true)]
    [InlineData(null, "https://bot.example.co.jp", true)]
    public void IsRequired_EnvironmentAndAddresses_DependsOnWhoIsServed(string? environment, string? urls, bool required) =>
        Assert.Equal(required, LockPolicy.IsRequired([environment], urls));

    [Theory]
    [InlineData("true", true)]
    [InlineData("False", false)]
    public void Read_ASetting_CountsBeforeEverythingElse(string setting, bool required) =>
        Assert.Equal(required, LockPolicy.Read(Configuration(("Rules:RequireLock", setting), ("Web:Urls", "http://0.0.0.0:80"))));

    [Fact]
    public void Read_ASettingThatIsNeither_SaysWhatWouldDo() =>
        Assert.Contains("maybe", Assert.Throws<InvalidDataException>(() => LockPolicy.Read(Configuration(("Rules:RequireLock", "maybe")))).Message, StringComparison.Ordinal);

    private static IConfiguration Configuration(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build();
}
