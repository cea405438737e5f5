using System.Globalization;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Analysis;

/// <summary>Looks at the editions of one table side by side: from the first day on, one is to be in force every day.</summary>
internal static class TablePeriods
{
    /// <summary>Days without a table between two editions, and a last edition that ends.</summary>
    internal static IEnumerable<AnalysisFinding> Run(IEnumerable<TableHead> heads)
    {
        foreach (var editions in heads.GroupBy(h => h.Id, StringComparer.Ordinal))
        {
            var ordered = editions.OrderBy(h => h.From).ToList();
            for (var i = 0; i < ordered.Count; i++)
            {
                if (ordered[i].To is not { } end) continue;
                if (i + 1 == ordered.Count)
                    yield return Found(editions.Key, $"ends:{Day(end)}", "rules.analysis.ends", ordered[i].Title, ordered[i].File, Day(end));
                else if (ordered[i + 1].From > end.AddDays(1))
                    yield return Found(editions.Key, $"noTable:{Day(end.AddDays(1))}", "rules.analysis.noTable",
                        ordered[i].Title, Day(end.AddDays(1)), Day(ordered[i + 1].From.AddDays(-1)), ordered[i].File);
            }
        }
    }

    private static AnalysisFinding Found(string table, string code, string wording, params string[] arguments) =>
        new(table, code, Sentence.Of(wording, arguments), null);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
