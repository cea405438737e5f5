using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Core.Fields.Addresses;

namespace ChatOpsFraud.Core.Tests.Fields.Addresses;

public sealed class PostalAddressAskingTests
{
    public static TheoryData<string, int> NamesInSeveralPrefectures => new()
    {
        { "伊達市", 2 }, { "府中市", 2 }, { "松前町", 2 }, { "森町", 2 }, { "日高町", 2 }, { "清水町", 2 }, { "池田町", 4 },
        { "南部町", 3 }, { "川崎町", 2 }, { "美里町", 3 }, { "美郷町", 3 }, { "朝日町", 3 }, { "金山町", 2 }, { "川西町", 2 },
        { "小国町", 2 }, { "昭和村", 2 }, { "南牧村", 2 }, { "高山村", 2 }, { "明和町", 2 }, { "美浜町", 3 }, { "川上村", 2 },
        { "高森町", 2 }, { "日野町", 2 }, { "太子町", 2 }, { "広川町", 2 },
    };

    [Theory]
    [MemberData(nameof(NamesInSeveralPrefectures))]
    public void Parse_NameInSeveralPrefectures_AsksWhichOne(string name, int prefectures)
    {
        var unread = PostalAddress.Parse(name).Unread!;

        Assert.Equal("address.ambiguous", unread.Reason.Code);
        Assert.Equal(prefectures, unread.Candidates.Count);
        Assert.All(unread.Candidates, candidate => Assert.EndsWith(name, PostalAddress.Parse(candidate).Value.Canonical, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("中央区", "東京都中央区")]
    [InlineData("北区", "京都府京都市北区")]
    [InlineData("青葉区", "宮城県仙台市青葉区")]
    [InlineData("中区住吉町1", "神奈川県横浜市中区住吉町1")]
    [InlineData("大阪府北区", "大阪府堺市北区")]
    [InlineData("浜松市北区1", "静岡県浜松市浜名区1")]
    public void Parse_WardOfSeveralCities_AsksWhichOne(string text, string oneCandidate)
    {
        var unread = PostalAddress.Parse(text).Unread!;

        Assert.Equal("address.ambiguous", unread.Reason.Code);
        Assert.Contains(oneCandidate, unread.Candidates);
    }

    [Theory]
    [InlineData("双葉町1-2-3", "福島県双葉郡双葉町1-2-3")]
    [InlineData("栄町1-2-3", "千葉県印旛郡栄町1-2-3")]
    [InlineData("丹波市町1-2-3", "奈良県天理市丹波市町1-2-3")]
    public void Parse_MunicipalityOrTown_IsAskedBack(string text, string oneCandidate)
    {
        var unread = PostalAddress.Parse(text).Unread!;

        Assert.Equal("address.townInSeveral", unread.Reason.Code);
        Assert.True(unread.Candidates.Count == 0 || unread.Candidates.Contains(oneCandidate));
    }

    [Theory]
    [InlineData("神奈川県", "神奈川県")]
    [InlineData("北海道", "北海道")]
    [InlineData("東京", "東京都")]
    [InlineData("住所：京都府", "京都府")]
    public void Parse_PrefectureOnly_AsksForTheMunicipality(string text, string prefecture)
    {
        var unread = PostalAddress.Parse(text).Unread!;

        Assert.Equal("address.prefectureOnly", unread.Reason.Code);
        Assert.StartsWith(prefecture, unread.Reason.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("〒100-0001 神奈川県横浜市中区山下町1", "神奈川県横浜市中区山下町1", "東京都千代田区千代田")]
    [InlineData("〒460-0008 横浜市中区山下町1", "神奈川県横浜市中区山下町1", "愛知県名古屋市中区栄")]
    [InlineData("100-0001 神奈川県", "神奈川県", "東京都千代田区千代田")]
    public void Parse_CodeOfAnotherPlace_AsksWhichIsRight(string text, string asTyped, string byCode)
    {
        var unread = PostalAddress.Parse(text).Unread!;

        Assert.Equal("address.codeContradicts", unread.Reason.Code);
        Assert.Equal([asTyped, byCode], unread.Candidates);
    }

    [Fact]
    public void Parse_CodeOfTwoPrefectures_AsksWhichOne()
    {
        var unread = PostalAddress.Parse("〒498-0000").Unread!;

        Assert.Equal("address.codeOfSeveral", unread.Reason.Code);
        Assert.Equal(["愛知県弥富市", "三重県桑名郡木曽岬町"], unread.Candidates);
    }

    [Theory]
    [InlineData("東京都横浜市中区山下町1", "address.prefectureContradicts", "神奈川県横浜市中区山下町1")]
    [InlineData("福島県西白河郡石川町字長久保1", "address.municipalityNear", "福島県石川郡石川町字長久保1")]
    [InlineData("函館", "address.confirm", "北海道函館市")]
    [InlineData("大和市子", "address.confirm", "神奈川県大和市子")]
    [InlineData("本社：東京都港区芝1-1 支社：大阪府大阪市北区梅田1-1", "address.several", "東京都港区芝1-1")]
    [InlineData("港区芝5-1、千代田区丸の内1-1", "address.several", "東京都千代田区丸の内1-1")]
    public void Parse_OneMoreReading_IsOffered(string text, string reason, string candidate)
    {
        var unread = PostalAddress.Parse(text).Unread!;

        Assert.Equal(reason, unread.Reason.Code);
        Assert.Contains(candidate, unread.Candidates);
    }

    [Theory]
    [InlineData("", "address.empty")]
    [InlineData(" 　\n", "address.empty")]
    [InlineData("こんにちは", "address.unread")]
    [InlineData("山田太郎", "address.unread")]
    [InlineData("横浜市民病院", "address.unread")]
    [InlineData("TEL 045-000-0000", "address.unread")]
    [InlineData("1-1 Marunouchi, Chiyoda-ku, Tokyo", "address.unread")]
    [InlineData("東京都新宿市西新宿1", "address.municipalityUnknown")]
    [InlineData("〒999-9999", "address.codeUnknown")]
    public void Parse_NothingToRead_SaysWhatWouldWork(string text, string reason)
    {
        var unread = PostalAddress.Parse(text).Unread!;

        Assert.Equal(reason, unread.Reason.Code);
        Assert.NotEmpty(unread.Reason.Text);
        Assert.Contains("例：", unread.Hint!.Text, StringComparison.Ordinal);
        Assert.Empty(unread.Candidates);
    }

    [Fact]
    public void Parse_TooLong_IsRefusedUnread() =>
        Assert.Equal("address.tooLong", PostalAddress.Parse(new string('県', 1_000_000)).Unread!.Reason.Code);
}
