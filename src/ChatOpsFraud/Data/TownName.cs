using System.Text;

namespace ChatOpsFraud.Data;

/// <summary>Takes out of a published 町域 what is a remark and not a name.</summary>
internal static class TownName
{
    /// <summary>The names in an entry of KEN_ALL, which may hold several with 、 between them.</summary>
    public static IEnumerable<string> Split(string published)
    {
        var remark = published.IndexOf('（', StringComparison.Ordinal);
        var names = remark >= 0 ? published[..remark] : published;
        return names.Split('、').Select(Clean).Distinct();
    }

    /// <summary>The name alone; empty when the entry stands for a whole municipality.</summary>
    public static string Clean(string published)
    {
        var town = published.Trim().Normalize(NormalizationForm.FormKC);
        var remark = town.IndexOf('(', StringComparison.Ordinal);
        if (remark >= 0) town = town[..remark];
        if (town.Contains("以下に掲載がない場合", StringComparison.Ordinal)) return "";
        if (town.EndsWith("がくる場合", StringComparison.Ordinal)) return "";
        // 「○○市一円」 is the whole of it; 一円 alone is a town of 多賀町.
        if (town.Length > 2 && town.EndsWith("一円", StringComparison.Ordinal)) return "";
        return WithoutRange(town);
    }

    // 「種市第１５地割〜第２１地割」 is the part of 種市 that these numbers cover.
    private static string WithoutRange(string town)
    {
        if (town.IndexOfAny(['~', '〜']) < 0) return town;
        var number = town.IndexOf('第', StringComparison.Ordinal);
        return number > 0 ? town[..number] : town;
    }
}
