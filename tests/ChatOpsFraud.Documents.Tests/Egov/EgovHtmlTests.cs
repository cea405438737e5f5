using System.Net;
using System.Text.RegularExpressions;
using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Egov;
using ChatOpsFraud.Documents.Html;
using ChatOpsFraud.Documents.Tests.Samples;

namespace ChatOpsFraud.Documents.Tests.Egov;

public partial class EgovHtmlTests
{
    [Fact]
    public void Write_Policy_AllowsExactlyTheInlineScriptAndStyle()
    {
        var page = EgovHtml.Write(SampleEgovSheets.Whole());
        var policy = PolicyMeta().Match(page).Groups[1].Value;
        Assert.Equal(
            $"default-src 'none'; style-src '{PagePolicy.Hash(Inline(page, "style"))}'; script-src '{PagePolicy.Hash(Inline(page, "script"))}'; base-uri 'none'; form-action 'none'",
            policy);
        Assert.DoesNotContain('\r', page);
    }

    [Fact]
    public void Hash_KnownText_IsTheHashABrowserComputes() =>
        Assert.Equal("sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=", PagePolicy.Hash("alert('Hello, world.');"));

    [Fact]
    public void Write_AnySheet_AsksNothingOfTheNetwork()
    {
        var page = EgovHtml.Write(SampleEgovSheets.Whole());
        Assert.All(Reference().Matches(page), match => Assert.StartsWith("#", match.Groups[1].Value, StringComparison.Ordinal));
        Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page, StringComparison.Ordinal);
        Assert.DoesNotContain("fetch(", page, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void Write_HostileText_ChangesNoTag(string text)
    {
        // The same shape: one line and two lines stay what they are, so that only the text can make a difference.
        var harmless = text.Contains('\n', StringComparison.Ordinal) ? "文\n文" : text.Length > 80 ? new string('文', 90) : "文";
        Assert.Equal(Tags(EgovHtml.Write(SampleEgovSheets.Filled(harmless))), Tags(EgovHtml.Write(SampleEgovSheets.Filled(text))));
    }

    [Fact]
    public void Write_HostileText_IsShownAsItIs()
    {
        var page = EgovHtml.Write(SampleEgovSheets.Filled(HostileTexts.Mixed));
        Assert.Contains(HostileTexts.Shown(HostileTexts.Mixed), WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Fields_StandInTheOrderOfTheFormWithTheirMarks()
    {
        var sheet = SampleEgovSheets.Whole();
        var heads = FieldHead().Matches(EgovHtml.Write(sheet)).Select(m => m.Groups[1].Value).ToArray();
        Assert.Equal(sheet.Fields.Select((f, i) => $"{i + 1}. {f.Label}{(f.Required == true ? "※必須" : "")}"), heads.Select(h => AnyTag().Replace(h, "")));
    }

    [Fact]
    public void Write_Gap_HasNoButton()
    {
        var page = EgovHtml.Write(SampleEgovSheets.Whole());
        Assert.DoesNotContain("電話番号をコピー", page, StringComparison.Ordinal);
        Assert.Contains("氏名をコピー", page, StringComparison.Ordinal);
        Assert.Single(AnyGap().Matches(page));
    }

    [Fact]
    public void Write_Details_AreEditedBeforeTheyAreCopied()
    {
        var page = EgovHtml.Write(SampleEgovSheets.Small());
        Assert.Contains(">\n1行目\n2行目</textarea>", page, StringComparison.Ordinal);
        Assert.Contains("<button type=\"button\" data-source=\"egov-text3\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Replacements_ArePointedOut()
    {
        var page = EgovHtml.Write(SampleEgovSheets.Whole(SampleEgovSheets.TallTaka));
        Assert.Contains("<li>e-Govで使えない「髙」を「高」にしました", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_EmptySheet_IsStillAPage()
    {
        var sheet = new EgovSheet("2026-0042", 1, new DateOnly(2026, 11, 23), [], [], [], "");
        Assert.EndsWith("</html>\n", EgovHtml.Write(sheet), StringComparison.Ordinal);
    }

    [Fact]
    public void Fragment_Sheet_HasTheContentOfThePageOneHeadingLower()
    {
        var (page, part) = (EgovHtml.Write(SampleEgovSheets.Whole()), EgovHtml.Fragment(SampleEgovSheets.Whole()));

        var content = page[(page.IndexOf("<main>", StringComparison.Ordinal) + 7)..page.IndexOf("</main>", StringComparison.Ordinal)];
        Assert.Contains(HeadingLevel().Replace(content, m => $"h{m.Value[1] - '0' + 1}"), part, StringComparison.Ordinal);
        Assert.StartsWith("<section class=\"egov-sheet\"", part, StringComparison.Ordinal);
    }

    [Fact]
    public void Fragment_Sheet_HasNoStyleAndNoScriptInside()
    {
        var part = EgovHtml.Fragment(SampleEgovSheets.Filled(HostileTexts.Mixed));

        Assert.DoesNotContain(Tags(part), tag => tag is "script" or "style");
        Assert.DoesNotContain(" style=", part, StringComparison.Ordinal);
        Assert.DoesNotMatch("<[^>]* on[a-z]+=", part);
        Assert.All(Id().Matches(part), id => Assert.StartsWith("egov-", id.Groups[1].Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Style_EveryRule_TouchesOnlyTheSheet() =>
        Assert.All(Rule().Matches(EgovHtml.Style).SelectMany(m => m.Groups[1].Value.Split(',')), selector =>
            Assert.StartsWith(".egov-sheet", selector.Trim(), StringComparison.Ordinal));

    private static string Inline(string page, string element)
    {
        var start = page.IndexOf($"<{element}>", StringComparison.Ordinal) + element.Length + 2;
        return page[start..page.IndexOf($"</{element}>", start, StringComparison.Ordinal)];
    }

    private static string[] Tags(string page) => [.. AnyTag().Matches(page).Select(m => m.Groups[1].Value)];

    [GeneratedRegex("(?<=</?)h[1-6](?=[ >])")]
    private static partial Regex HeadingLevel();

    [GeneratedRegex(" id=\"([^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Id();

    [GeneratedRegex("^ *([.a-z][^{}@;]*) \\{", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex Rule();

    [GeneratedRegex("Content-Security-Policy\" content=\"([^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex PolicyMeta();

    [GeneratedRegex("(?:src|href|action)=\"([^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Reference();

    [GeneratedRegex("<(/?[a-zA-Z!][a-zA-Z0-9]*)[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex AnyTag();

    [GeneratedRegex("<h3 class=\"label\" id=\"egov-label[0-9]+\">(.*)</h3>", RegexOptions.NonBacktracking)]
    private static partial Regex FieldHead();

    [GeneratedRegex("<p class=\"value gap\">（未入力）</p>", RegexOptions.NonBacktracking)]
    private static partial Regex AnyGap();
}
