using System.Net;
using System.Text.RegularExpressions;

namespace ChatOpsFraud.Tests.Web;

/// <summary>What came back.</summary>
internal sealed partial record Page(HttpStatusCode Status, string Text, string? MediaType, string? FileName)
{
    /// <summary>Name and value of the hidden field that a form has to send.</summary>
    public string FormField => Token().Match(Text).Groups["name"].Value;

    public string FormToken => WebUtility.HtmlDecode(Token().Match(Text).Groups["value"].Value);

    /// <summary>Numbers of the cases in the order in which the list links to them.</summary>
    public IReadOnlyList<string> CaseNumbers => [.. CaseLink().Matches(Text).Select(m => m.Groups["number"].Value)];

    public Page Shows(params IEnumerable<string> texts)
    {
        Assert.Equal(HttpStatusCode.OK, Status);
        foreach (var text in texts) Assert.Contains(text, Text, StringComparison.Ordinal);
        return this;
    }

    public Page Hides(params IEnumerable<string> texts)
    {
        foreach (var text in texts) Assert.DoesNotContain(text, Text, StringComparison.Ordinal);
        return this;
    }

    [GeneratedRegex("""<input type="hidden" name="(?<name>[^"]+)" value="(?<value>[^"]+)" """)]
    private static partial Regex Token();

    [GeneratedRegex("""<a class="board-number" href="/cases/(?<number>\d{4}-\d{4,})">""")]
    private static partial Regex CaseLink();
}
