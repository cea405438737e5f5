using ChatOpsFraud.Core.Fields.Addresses;

namespace ChatOpsFraud.Core.Tests.Fields.Addresses;

public sealed class PostalAddressTests
{
    [Fact]
    public void Parse_FullAddress_HasAllItsParts()
    {
        var address = PostalAddress.Parse("〒２３１－００２３　神奈川県横浜市中区山下町１番地　みなとビル５Ｆ").Value;

        Assert.Equal("神奈川県", address.Prefecture);
        Assert.Equal("横浜市中区", address.Municipality);
        Assert.Equal("横浜市", address.MunicipalityName);
        Assert.Equal("14104", address.Place.JisCode);
        Assert.Equal("山下町1番地 みなとビル5F", address.Rest);
        Assert.Equal("231-0023", address.PostalCode!.Canonical);
        Assert.Equal("神奈川県横浜市中区山下町1番地 みなとビル5F", address.Canonical);
        Assert.Equal("〒231-0023 神奈川県横浜市中区山下町1番地 みなとビル5F", address.Display);
    }

    [Theory]
    // Names that hold a character at which a careless reader cuts.
    [InlineData("三重県四日市市諏訪町1-5", "三重県", "四日市市", "諏訪町1-5")]
    [InlineData("広島県廿日市市下平良1-11-1", "広島県", "廿日市市", "下平良1-11-1")]
    [InlineData("石川県野々市市三納1-1", "石川県", "野々市市", "三納1-1")]
    [InlineData("奈良県大和郡山市北郡山町1", "奈良県", "大和郡山市", "北郡山町1")]
    [InlineData("群馬県佐波郡玉村町上新田1", "群馬県", "佐波郡玉村町", "上新田1")]
    [InlineData("佐賀県杵島郡大町町大町1", "佐賀県", "杵島郡大町町", "大町1")]
    [InlineData("千葉県木更津市富士見1-2", "千葉県", "木更津市", "富士見1-2")]
    [InlineData("東京都東村山市本町1-2-3", "東京都", "東村山市", "本町1-2-3")]
    [InlineData("東京都府中市宮西町2-24", "東京都", "府中市", "宮西町2-24")]
    // Without prefecture.
    [InlineData("横浜市中区山下町1", "神奈川県", "横浜市中区", "山下町1")]
    [InlineData("石川郡石川町字長久保1", "福島県", "石川郡石川町", "字長久保1")]
    [InlineData("愛知郡愛荘町愛知川1", "滋賀県", "愛知郡愛荘町", "愛知川1")]
    [InlineData("京都郡苅田町富久町1-1", "福岡県", "京都郡苅田町", "富久町1-1")]
    [InlineData("山形村2030-1", "長野県", "東筑摩郡山形村", "2030-1")]
    [InlineData("北広島市中央1-1", "北海道", "北広島市", "中央1-1")]
    // Prefecture shortened.
    [InlineData("千葉市川市八幡1-1-1", "千葉県", "市川市", "八幡1-1-1")]
    [InlineData("山形村山市楯岡1-1", "山形県", "村山市", "楯岡1-1")]
    [InlineData("岩手花巻市南万丁目1", "岩手県", "花巻市", "南万丁目1")]
    [InlineData("福島石川郡石川町字長久保1", "福島県", "石川郡石川町", "字長久保1")]
    // 郡 left out.
    [InlineData("和歌山県串本町串本1", "和歌山県", "東牟婁郡串本町", "串本1")]
    [InlineData("串本町串本千二百三十四", "和歌山県", "東牟婁郡串本町", "串本千二百三十四")]
    // Ward only, decided by the town or by the prefecture.
    [InlineData("北区紫野大徳寺町1", "京都府", "京都市北区", "紫野大徳寺町1")]
    [InlineData("中区日本大通1", "神奈川県", "横浜市中区", "日本大通1")]
    [InlineData("大阪府北区梅田1-1", "大阪府", "大阪市北区", "梅田1-1")]
    [InlineData("中京区西堀川通御池下る西三坊堀川町1", "京都府", "京都市中京区", "西堀川通御池下る西三坊堀川町1")]
    // Ward left out: added when the town leaves one only.
    [InlineData("神奈川県横浜市山下町1", "神奈川県", "横浜市中区", "山下町1")]
    [InlineData("北海道札幌市北十条西1", "北海道", "札幌市", "北十条西1")]
    // Town only.
    [InlineData("紀尾井町1-3", "東京都", "千代田区", "紀尾井町1-3")]
    [InlineData("東京都銀座1-1", "東京都", "中央区", "銀座1-1")]
    // Spellings.
    [InlineData("茨城県龍ｹ崎市3316", "茨城県", "龍ケ崎市", "3316")]
    [InlineData("茨城県竜が崎市3316", "茨城県", "龍ケ崎市", "3316")]
    [InlineData("東京都葛\U000E0100飾区立石5-13-1", "東京都", "葛飾区", "立石5-13-1")]
    [InlineData("神奈川縣橫濱市中區山下町1", "神奈川県", "横浜市中区", "山下町1")]
    [InlineData("青森県田舎舘村大字田舎舘1", "青森県", "南津軽郡田舎館村", "大字田舎舘1")]
    [InlineData("岐阜県飛驒市古川町1", "岐阜県", "飛騨市", "古川町1")]
    [InlineData("宮城県塩釜市海岸通1", "宮城県", "塩竈市", "海岸通1")]
    [InlineData("福岡県糟屋郡須惠町上須惠1", "福岡県", "糟屋郡須恵町", "上須惠1")]
    [InlineData("東京都三宅島三宅村神着1", "東京都", "三宅村", "神着1")]
    [InlineData("北海道虻田郡にせこ町字富士見1", "北海道", "虻田郡ニセコ町", "字富士見1")]
    [InlineData("東 京 都 港 区 芝 1", "東京都", "港区", "芝 1")]
    [InlineData("神奈川県\r\n横浜市　中区\n山下町1", "神奈川県", "横浜市中区", "山下町1")]
    // Two names that differ in an old form only: the town decides, or the spelling.
    [InlineData("鹿島市", "佐賀県", "鹿島市", "")]
    [InlineData("鹿嶋市", "茨城県", "鹿嶋市", "")]
    [InlineData("鹿島市宮中1-1", "茨城県", "鹿嶋市", "宮中1-1")]
    // Former names.
    [InlineData("兵庫県篠山市北新町1", "兵庫県", "丹波篠山市", "北新町1")]
    [InlineData("静岡県浜松市中区元城町1", "静岡県", "浜松市中央区", "元城町1")]
    [InlineData("浜松市北区三方原町1", "静岡県", "浜松市中央区", "三方原町1")]
    public void Parse_AnySpelling_FindsTheMunicipality(string text, string prefecture, string municipality, string rest)
    {
        var address = PostalAddress.Parse(text).Value;

        Assert.Equal((prefecture, municipality, rest), (address.Prefecture, address.Municipality, address.Rest));
    }

    [Fact]
    public void Parse_DecomposedKana_IsTheSameAsComposed()
    {
        var decomposed = "兵庫県南あわじ市市善光寺1 ビル".Normalize(System.Text.NormalizationForm.FormD);

        Assert.Equal("兵庫県南あわじ市市善光寺1 ビル", PostalAddress.Parse(decomposed).Value.Canonical);
    }

    [Theory]
    [InlineData("住所：神奈川県横浜市中区山下町1")]
    [InlineData("所在地 横浜市中区山下町1")]
    [InlineData("住所は横浜市中区山下町1です。")]
    [InlineData("日本国神奈川県横浜市中区山下町1")]
    [InlineData("株式会社サンプル 横浜市中区山下町1")]
    [InlineData("株式会社サンプル横浜市中区山下町1")]
    [InlineData("サンプル株式会社横浜市中区山下町1")]
    [InlineData("㈱サンプル　神奈川県横浜市中区山下町1")]
    [InlineData("(前期)神奈川県横浜市中区山下町1")]
    [InlineData("当社の本店は神奈川県横浜市中区山下町1でございます")]
    [InlineData("神奈川県横浜市中区山下町1 TEL 045-000-0000")]
    [InlineData("神奈川県横浜市中区山下町1\n電話番号：０４５－０００－００００\nFAX 045-000-0001")]
    [InlineData("神奈川県横浜市中区山下町1 045-000-0000")]
    [InlineData("神奈川県横浜市中区山下町1 info@example.jp")]
    public void Parse_TextAroundTheAddress_IsLeftOut(string text) =>
        Assert.Equal("神奈川県横浜市中区山下町1", PostalAddress.Parse(text).Value.Canonical);

    [Theory]
    [InlineData("1ー2ー3", "1-2-3")]
    [InlineData("1−2‐3", "1-2-3")]
    [InlineData("1一3", "1-3")]
    [InlineData("一丁目二番三号", "一丁目二番三号")]
    [InlineData("1-2 タワーヒルズ霞ヶ関", "1-2 タワーヒルズ霞ヶ関")]
    [InlineData("1-2 ロイヤルハイツー3", "1-2 ロイヤルハイツー3")]
    [InlineData("1-2　ﾋﾞﾙ５Ｆ", "1-2 ビル5F")]
    [InlineData("1-2 電話ボックス前", "1-2 電話ボックス前")]
    public void Parse_Rest_IsKeptAsTypedInOneForm(string typed, string rest) =>
        Assert.Equal(rest, PostalAddress.Parse("東京都港区" + typed).Value.Rest);
}
