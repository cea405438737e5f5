namespace ChatOpsFraud.Documents.Picture.Fonts;

/// <summary>
/// File names of Japanese fonts, by how well they stand for the fonts that the statement names (游明朝, 游ゴシック): first those
/// themselves, then what comes with macOS, Linux and older systems. The first font of a collection is the Japanese one.
/// </summary>
internal static class FontFiles
{
    /// <summary>明朝, for the text.</summary>
    public static IReadOnlyList<string> Mincho { get; } =
    [
        "yumin.ttf", "ヒラギノ明朝 ProN.ttc", "NotoSerifCJK-Regular.ttc", "NotoSerifCJKjp-Regular.otf", "NotoSerifJP-Regular.otf",
        "NotoSerifJP-Regular.ttf", "ipaexm.ttf", "ipamp.ttf", "ipam.ttf", "HaranoAjiMincho-Regular.otf", "TakaoExMincho.ttf",
        "TakaoPMincho.ttf", "TakaoMincho.ttf", "BIZ-UDMinchoM.ttc", "msmincho.ttc",
    ];

    /// <summary>ゴシック, for labels.</summary>
    public static IReadOnlyList<string> Gothic { get; } =
    [
        "YuGothM.ttc", "YuGothR.ttc", "ヒラギノ角ゴシック W3.ttc", "NotoSansCJK-Regular.ttc", "NotoSansCJKjp-Regular.otf",
        "NotoSansJP-Regular.otf", "NotoSansJP-Regular.ttf", "ipaexg.ttf", "ipagp.ttf", "ipag.ttf", "HaranoAjiGothic-Regular.otf",
        "TakaoExGothic.ttf", "TakaoPGothic.ttf", "TakaoGothic.ttf", "VL-PGothic-Regular.ttf", "VL-Gothic-Regular.ttf", "meiryo.ttc",
        "BIZ-UDGothicR.ttc", "msgothic.ttc", "DroidSansFallbackFull.ttf",
    ];

    /// <summary>Bold ゴシック, for headings; where there is none the other one is thickened.</summary>
    public static IReadOnlyList<string> BoldGothic { get; } =
    [
        "YuGothB.ttc", "ヒラギノ角ゴシック W6.ttc", "NotoSansCJK-Bold.ttc", "NotoSansCJKjp-Bold.otf", "NotoSansJP-Bold.otf",
        "NotoSansJP-Bold.ttf", "HaranoAjiGothic-Bold.otf", "meiryob.ttc", "BIZ-UDGothicB.ttc",
    ];
}
