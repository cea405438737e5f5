using System.Text;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud.Terminal;

/// <summary>Text of people on a terminal: shown, never obeyed.</summary>
internal static class TerminalText
{
    /// <summary>The text without control characters, so that no escape sequence of a pasted mail takes effect.</summary>
    public static string Safe(string text)
    {
        if (!text.Any(char.IsControl)) return text;
        var safe = new StringBuilder(text.Length);
        foreach (var c in text)
            if (c is '\n' || !char.IsControl(c))
                safe.Append(c);
        return safe.ToString();
    }

    /// <summary>根拠, one line a document.</summary>
    public static IEnumerable<string> Citations(IReadOnlyList<Citation> citations) => citations
        .GroupBy(c => c.Document)
        .Select(d => ProgramText.Of("view.citation", d.Key, string.Join(ProgramText.Of("view.and"), d.Select(c => $"{c.Section} {c.Heading}"))));

    /// <summary>The value of a row of the review, or what stands for a missing one.</summary>
    public static string ValueOf(ReviewRow row) => row.State == "given" ? row.Value : ProgramText.Of($"view.{row.State}");
}
