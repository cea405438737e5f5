namespace ChatOpsFraud.Documents.Tests.Samples;

/// <summary>Texts that would act if a document took them for more than text.</summary>
public static class HostileTexts
{
    public static TheoryData<string> All =>
    [
        "]]>", "<w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\"</w:instrText>",
        "{ INCLUDEPICTURE \"http://198.51.100.1/x.png\" }", "</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/>",
        "&lt;script&gt; &amp; &#0;", "<script>alert(1)</script>", "\" onmouseover=\"alert(1)", "'</textarea><img src=x onerror=alert(1)>",
        "{0}{1}", "=cmd|'/c calc'!A1", "𠮷野家 髙﨑 😀", "a\tb\nc", "_x0000_ %00",
    ];

    /// <summary>Much of it in one text, with characters that a document cannot hold.</summary>
    public const string Mixed = "]]> <w:instrText>DDEAUTO</w:instrText> { INCLUDEPICTURE } \0\u0001\u001b[31m\ud800 \u202Egpj.exe \ufffe <b>&amp;\"'\r\n2行目\t終";

    /// <summary>What a document shows of <paramref name="text"/>.</summary>
    public static string Shown(string text) => text == Mixed
        ? "]]> <w:instrText>DDEAUTO</w:instrText> { INCLUDEPICTURE } [31m gpj.exe  <b>&amp;\"'\n2行目\t終"
        : text;
}
