using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Core.Tests.Fields;

/// <summary>Tables of typed forms, one a line: <c>typed ⇒ canonical</c>, or the typed form alone. ␣ is a space that counts, ⏎ a line break.</summary>
internal static class TypedTable
{
    public static TheoryData<string, string> Read(string table)
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in Lines(table))
        {
            var parts = line.Split('⇒');
            Assert.Equal(2, parts.Length);
            rows.Add(Unmark(parts[0].Trim()), Unmark(parts[1].Trim()));
        }
        return rows;
    }

    public static TheoryData<string> Refused(string table)
    {
        var rows = new TheoryData<string>();
        foreach (var line in Lines(table)) rows.Add(Unmark(line));
        return rows;
    }

    /// <summary>A refusal is only useful when it has a sentence and an example, and quotes no more than a little.</summary>
    public static void AssertRefused<T>(Parsed<T> parsed, string typed)
        where T : notnull
    {
        Assert.False(parsed.IsRead, $"「{typed}」 was read as {(parsed.IsRead ? parsed.Value : null)}");
        var reason = parsed.Unread!.Reason.Text;
        Assert.DoesNotContain("{", reason, StringComparison.Ordinal);
        Assert.InRange(reason.Length, 10, 120);
        if (parsed.Unread.Hint is { } hint) Assert.NotEmpty(hint.Text);
    }

    private static string[] Lines(string table) =>
        table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Unmark(string text) => text.Replace('␣', ' ').Replace('⏎', '\n');
}
