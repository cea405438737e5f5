using ChatOpsFraud.Core.Fields.Addresses;

namespace ChatOpsFraud.Core.Tests.Fields.Addresses;

public sealed class GazetteerTests
{
    [Fact]
    public void Municipalities_OfTheCountry_AreAllThere()
    {
        var all = Gazetteer.Municipalities;

        Assert.Equal(47, all.Select(m => m.Prefecture).Distinct().Count());
        Assert.Equal(1741, all.Select(m => (m.Prefecture, m.District, m.MunicipalityName)).Distinct().Count());
        Assert.Equal(171, all.Count(m => m.Ward is not null));
        Assert.Equal(all.Count, all.Select(m => m.JisCode).Distinct().Count());
        Assert.All(all, m => Assert.Matches("^[0-9]{5}$", m.JisCode));
    }

    [Fact]
    public void Municipalities_OfHokkaido_AreReadWithAndWithoutDistrict()
    {
        var hokkaido = Gazetteer.Municipalities.Where(m => m.Prefecture == "北海道").ToList();

        Assert.Equal(179, hokkaido.Select(m => m.MunicipalityName).Distinct().Count());
        foreach (var municipality in hokkaido)
        {
            Assert.Equal(municipality, PostalAddress.Parse(municipality.FullName).Value.Place);
            var withoutDistrict = PostalAddress.Parse("北海道" + municipality.MunicipalityName).Value;
            Assert.Equal(municipality.MunicipalityName, withoutDistrict.MunicipalityName);
        }
    }

    [Fact]
    public void Municipalities_ByFullName_AreReadAsThemselves()
    {
        foreach (var municipality in Gazetteer.Municipalities)
            Assert.Equal(municipality, PostalAddress.Parse(municipality.FullName + "1-2-3").Value.Place);
    }

    // The 25 names in several prefectures, 松前町 … 広川町, are the only ones that must be asked back.
    [Fact]
    public void Municipalities_WithoutPrefecture_AreReadOrAskedBack()
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var municipality in Gazetteer.Municipalities.Where(m => m.Ward is null))
        {
            var parsed = PostalAddress.Parse(municipality.MunicipalityName);
            if (parsed.IsRead) Assert.Equal(municipality, parsed.Value.Place);
            else
            {
                Assert.Contains(municipality.FullName, parsed.Unread!.Candidates);
                asked.Add(municipality.MunicipalityName);
            }
        }
        var names = Gazetteer.Municipalities.Where(m => m.Ward is null).GroupBy(m => m.MunicipalityName);
        var wards = Gazetteer.Municipalities.Select(m => m.Ward).ToHashSet();
        var shared = names.Where(g => g.Count() > 1 || wards.Contains(g.Key)).Select(g => g.Key);
        Assert.Equal(shared.Order(StringComparer.Ordinal), asked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Folding_OfAllNames_MakesNoTwoEqual()
    {
        var folded = Gazetteer.Municipalities.GroupBy(m => FoldedText.FoldName(m.FullName)).Where(g => g.Count() > 1);

        Assert.Empty(folded);
    }

    [Theory]
    [InlineData("231-0023", "神奈川県横浜市中区山下町")]
    [InlineData("060-0000", "北海道札幌市中央区")]
    [InlineData("104-0061", "東京都中央区銀座")]
    [InlineData("100-1401", "東京都八丈町大賀郷")]
    public void Lookup_KnownCode_GivesItsPlace(string code, string place) =>
        Assert.Equal(place, Assert.Single(Gazetteer.Lookup(PostalCode.Parse(code).Value)).FullName);

    [Theory]
    [InlineData("498-0000", "愛知県", "三重県")]
    [InlineData("618-0000", "京都府", "大阪府")]
    [InlineData("871-0000", "福岡県", "大分県")]
    public void Lookup_CodeOfTwoPrefectures_GivesBoth(string code, string first, string second) =>
        Assert.Equal([first, second], Gazetteer.Lookup(PostalCode.Parse(code).Value).Select(p => p.Municipality.Prefecture));

    [Fact]
    public void Lookup_CodeOfABusiness_GivesItsOwnPlace()
    {
        var place = Assert.Single(Gazetteer.Lookup(PostalCode.Parse("100-8639").Value));

        Assert.Equal("埼玉県川越市", place.FullName);
        Assert.Equal("", place.Town);
    }

    [Fact]
    public void Lookup_CodeOfAFloor_GivesTheBuilding() =>
        Assert.StartsWith("霞が関", Assert.Single(Gazetteer.Lookup(PostalCode.Parse("100-6001").Value)).Town, StringComparison.Ordinal);

    [Fact]
    public void Lookup_UnknownCode_GivesNothing() => Assert.Empty(Gazetteer.Lookup(PostalCode.Parse("999-9999").Value));
}
