using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Rules.Checks;

/// <summary>
/// Holds the answers of a case against the checks in force. Three values: a check speaks, is silent, or is not asked while one of the
/// answers it reads is missing or cannot be read.
/// </summary>
public static class CrossChecks
{
    /// <summary>What the checks say now.</summary>
    /// <param name="set">The rules.</param>
    /// <param name="sheet">The answers.</param>
    /// <param name="journey">The questions that apply to these answers.</param>
    /// <param name="today">The day in Japan.</param>
    /// <param name="reads">Looks only at checks that read one of these fields; null for all.</param>
    public static CheckReport Run(RuleSet set, AnswerSheet sheet, Journey journey, DateOnly today, IReadOnlySet<string>? reads = null)
    {
        var answers = new CheckAnswers(sheet, journey, today);
        var concerns = new List<CheckConcern>();
        var silent = new HashSet<string>(StringComparer.Ordinal);
        var faults = new List<RuleFault>();
        foreach (var list in set.CheckLists.Where(l => l.Head.IsInForce(today)))
        {
            foreach (var check in list.Checks)
            {
                foreach (var (order, item) in PlacesOf(check, answers))
                {
                    var fields = check.FieldsAt(order, item);
                    if (reads is not null && !fields.Values.Any(reads.Contains)) continue;
                    if (ValuesOf(check, fields, answers) is not { } values) continue;
                    var (speaks, fault) = list.Engine.Run(check, fields, values);
                    if (fault is not null) faults.Add(fault);
                    if (!speaks)
                    {
                        if (fault is null) silent.Add(check.Id);
                        continue;
                    }
                    var text = check.Sentence.Fill(name => answers.Display(fields[name]));
                    concerns.Add(new CheckConcern(check, order, item, text, [.. check.Mend.Select(m => fields[m])]));
                }
            }
        }
        return new CheckReport(concerns, silent, [.. faults.DistinctBy(f => f.Sentence.Text, StringComparer.Ordinal)]);
    }

    private static IEnumerable<(int Order, int Item)> PlacesOf(Check check, CheckAnswers answers)
    {
        if (!check.IsPerOrder)
        {
            yield return (-1, -1);
            yield break;
        }
        for (var order = 0; order < answers.CountOf("orders"); order++)
        {
            var items = check.IsPerItem ? answers.CountOf(FieldPath.Fill("orders[n].items", order, 0)) : 0;
            if (!check.IsPerItem) yield return (order, -1);
            for (var item = 0; item < items; item++) yield return (order, item);
        }
    }

    /// <summary>The value of every call, or null while one is not known.</summary>
    private static Dictionary<string, object>? ValuesOf(Check check, Dictionary<string, string> fields, CheckAnswers answers)
    {
        // Without this an expression could hold by what it does not look at.
        if (fields.Values.Any(f => answers.Value(f) is null)) return null;
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var call in check.Calls)
        {
            var arguments = call.Filled(fields);
            if (call.Function.Read(answers, arguments) is not { } value) return null;
            values[CheckFacts.Key(call.Function.Name, arguments)] = value;
        }
        return values;
    }
}
