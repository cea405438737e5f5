using System.Text.RegularExpressions;
using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud.Core.Tests.Rules;

/// <summary>Every refusal says file, place, line and how to mend it; the table beside this file shows them all.</summary>
public sealed class BrokenFilesTests
{
    public static TheoryData<string, string, string, string, string> Table()
    {
        var rows = new TheoryData<string, string, string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Rules", "BrokenFiles.tsv")).Skip(2))
        {
            var cells = line.Split('\t');
            rows.Add(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }
        return rows;
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void Read_BrokenFile_SaysWhereAndHowToMendIt(string file, string copyOf, string from, string to, string expected)
    {
        var files = Broken(file, copyOf, from, to);

        var (book, findings) = RuleBook.Read(files);

        Assert.Null(book);
        Assert.Equal(expected, string.Join(" ／ ", findings.Select(f => $"{f.File} {f.Place} {f.Sentence.Text}".Replace("  ", " ", StringComparison.Ordinal))));
        foreach (var finding in findings.Where(f => files.ContainsKey(f.File))) AssertLine(finding, files[finding.File].Split('\n'));
    }

    private static Dictionary<string, string> Broken(string file, string copyOf, string from, string to)
    {
        var files = new Dictionary<string, string>(Shipped.Files, StringComparer.Ordinal);
        if (copyOf == "-")
        {
            Assert.True(files.Remove(file));
            return files;
        }
        var text = Shipped.Files[copyOf.Length > 0 ? copyOf : file];
        files[file] = from.Length == 0 ? text : new Regex(Regex.Escape(from)).Replace(text, to.Replace("$", "$$", StringComparison.Ordinal), 1);
        Assert.True(copyOf.Length > 0 || files[file] != text, "Nothing was broken.");
        return files;
    }

    // In these files a key stands on the line on which its value begins.
    private static void AssertLine(RuleFinding finding, string[] lines)
    {
        Assert.InRange(finding.Line, 1, lines.Length);
        var key = finding.Place[(finding.Place.LastIndexOf('/') + 1)..];
        if (key.Length > 0 && !key.All(char.IsAsciiDigit)) Assert.Contains($"\"{key}\"", lines[finding.Line - 1], StringComparison.Ordinal);
    }
}
