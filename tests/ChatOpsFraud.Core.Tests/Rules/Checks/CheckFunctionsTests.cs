using System.Reflection;
using ChatOpsFraud.Core.Rules.Checks;

namespace ChatOpsFraud.Core.Tests.Rules.Checks;

public sealed class CheckFunctionsTests
{
    [Fact]
    public void Functions_AndMethodsOfTheFacts_AreTheSame()
    {
        var methods = typeof(CheckFacts).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

        Assert.Equal(CheckFunctions.Names.Order(), methods.Select(m => m.Name).Order());
        Assert.All(methods, m =>
        {
            var function = CheckFunctions.Find(m.Name)!;
            Assert.Equal(function.Parameters.Count, m.GetParameters().Length);
            Assert.All(m.GetParameters(), p => Assert.Equal(typeof(string), p.ParameterType));
            Assert.Equal($"{function.Result}", m.ReturnType == typeof(decimal) ? "Number" : m.ReturnType == typeof(string) ? "Text" : "Truth");
        });
    }

    [Fact]
    public void Functions_OnNothingAnswered_AreUnknownAndNeverFalse() =>
        Assert.All(CheckFunctions.Names, name =>
        {
            var function = CheckFunctions.Find(name)!;
            Assert.Null(function.Read(Answers.Of(), [.. function.Parameters.Select(_ => "other.notes")]));
        });

    [Theory]
    [InlineData("MinutesBetween", "2026-11-20T21:05", "2026-11-20T21:06:30", "1.5")]
    [InlineData("MinutesBetween", "2026-11-20", "2026-11-20T21:06:30", "")]
    [InlineData("MinutesApart", "2026-11-20", "2026-11-20T21:06", "0")]
    [InlineData("MinutesApart", "2026-11-20", "2026-11-21T00:30", "30")]
    [InlineData("MinutesApart", "2026-11-21T00:30", "2026-11-20", "30")]
    [InlineData("MinutesApart", "2026-11-20T18:00/2026-11-21T00:00", "2026-11-20T23:59:59", "0")]
    [InlineData("DaysBetween", "2026-11-20T23:59", "2026-11-21", "1")]
    [InlineData("DaysBetween", "2026-11-21", "なぐり書き", "")]
    [InlineData("SameIp", "203.0.113.45", "::ffff:203.0.113.45", "True")]
    [InlineData("SamePhone", "045-000-1234", "0450001234", "True")]
    [InlineData("SamePhone", "045-000-1234", "でたらめ", "")]
    [InlineData("SameText", "港 花子", "港　花子", "True")]
    [InlineData("SameAddress", "神奈川県横浜市中区山下町1-2-3", "横浜市中区山下町１丁目２番３号", "True")]
    [InlineData("SameAddress", "神奈川県横浜市中区山下町1-2-3", "横浜市中区山下町1-2-30", "False")]
    [InlineData("SameAddress", "神奈川県横浜市中区", "横浜市中区", "")]
    [InlineData("IsNearlyDomainOf", "a@exmaple.co.jp", "https://shop.example.co.jp/", "True")]
    [InlineData("IsNearlyDomainOf", "a@example.co.jp", "https://shop.example.co.jp/", "False")]
    [InlineData("IsNearlyDomainOf", "a@shop.example.co.jp", "https://shop.example.co.jp/", "False")]
    [InlineData("IsNearlyDomainOf", "a@mail.example", "https://shop.example.co.jp/", "False")]
    public void Function_OfTwoFields_GivesItsValueOrNothing(string function, string one, string other, string expected) =>
        Assert.Equal(expected, $"{CheckFunctions.Find(function)!.Read(Answers.Of(one, other), ["company.name", "contractor.name"])}");

    [Theory]
    [InlineData("Yen", "198000", "198000")]
    [InlineData("Yen", "20万くらい", "")]
    [InlineData("Count", "2台", "2")]
    [InlineData("Port", "443", "443")]
    [InlineData("Scope", "10.0.0.1", "private")]
    [InlineData("PostalPrefecture", "〒100-0001 大阪府大阪市北区梅田9-9-9", "東京都")]
    [InlineData("Prefecture", "〒100-0001 大阪府大阪市北区梅田9-9-9", "大阪府")]
    [InlineData("Prefecture", "99 Example Street, Singapore", "")]
    [InlineData("PostalPrefecture", "000-0000", "")]
    [InlineData("IsPostalCodeKnown", "000-0000", "False")]
    public void Function_OfOneField_GivesItsValueOrNothing(string function, string value, string expected) =>
        Assert.Equal(expected, $"{CheckFunctions.Find(function)!.Read(Answers.Of(value), ["company.name"])}");
}
