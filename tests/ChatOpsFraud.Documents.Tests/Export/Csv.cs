using System.Text;

namespace ChatOpsFraud.Documents.Tests.Export;

/// <summary>Reads CSV as RFC 4180 has it, with every field in quotes.</summary>
internal static class Csv
{
    public static IReadOnlyList<string[]> Read(string text)
    {
        var (rows, row, at) = (new List<string[]>(), new List<string>(), 0);
        while (at < text.Length)
        {
            Assert.Equal('"', text[at++]);
            var field = new StringBuilder();
            while (text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"'))
            {
                if (text[at] == '"') at++;
                field.Append(text[at++]);
            }
            row.Add(field.ToString());
            at++;
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }
            if (at < text.Length) Assert.Equal("\r\n", text.Substring(at, 2));
            at += 2;
            rows.Add([.. row]);
            row.Clear();
        }
        return rows;
    }
}
