namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>
/// 市区町村 of the gazetteer. A ward of a designated city (政令指定都市) is an entry of its own, and so is the city
/// without a ward.
/// </summary>
/// <param name="Prefecture">都道府県, e.g. <c>神奈川県</c>.</param>
/// <param name="Name">Name with 郡 and ward, e.g. <c>東牟婁郡串本町</c>, <c>横浜市中区</c>, <c>千代田区</c>.</param>
/// <param name="JisCode">Five digits of 全国地方公共団体コード without the check digit, e.g. <c>14104</c>.</param>
public sealed record Municipality(string Prefecture, string Name, string JisCode)
{
    /// <summary>Prefecture and name in one, e.g. <c>神奈川県横浜市中区</c>.</summary>
    public string FullName => Prefecture + Name;

    /// <summary>郡 of a 町 or 村, e.g. <c>東牟婁郡</c>; null where there is none.</summary>
    public string? District => DistrictLength is var length and > 0 ? Name[..length] : null;

    /// <summary>行政区 of a designated city, e.g. <c>中区</c>; null where there is none (東京都's 特別区 are names, not wards).</summary>
    public string? Ward => CityLength is var length and > 0 ? Name[length..] : null;

    /// <summary>Name without 郡 and without ward, e.g. <c>串本町</c>, <c>横浜市</c>: the key of the tables of jurisdiction.</summary>
    public string MunicipalityName => CityLength is var city and > 0 ? Name[..city] : Name[DistrictLength..];

    // 郡山市 and 上郡町 hold the character too: only a 郡 with a name before it and a 町 or 村 behind it is one.
    private int DistrictLength
    {
        get
        {
            if (Name[^1] is not ('町' or '村')) return 0;
            var at = Name.IndexOf('郡', StringComparison.Ordinal);
            return at > 0 && at < Name.Length - 2 ? at + 1 : 0;
        }
    }

    private int CityLength
    {
        get
        {
            if (Name[^1] != '区') return 0;
            var at = Name.IndexOf('市', StringComparison.Ordinal);
            return at > 0 ? at + 1 : 0;
        }
    }
}
