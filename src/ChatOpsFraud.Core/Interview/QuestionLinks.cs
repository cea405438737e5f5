using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud.Core.Interview;

/// <summary>
/// Holds the questions against the rules: every clause is in the sources, and the questions of the triage ask for the facts of the
/// tables with exactly their values.
/// </summary>
internal static class QuestionLinks
{
    public static void Run(IReadOnlyList<SectionFile> sections, RuleSet rules, List<RuleFinding> findings)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in sections)
        {
            var found = new FileFindings(section.Path, findings);
            for (var i = 0; i < section.Nodes.Count; i++)
            {
                var question = section.Section.Questions[i];
                if (rules.Cite(question.Clause) is null) found.Find(section.Nodes[i].Part("clause"), "rules.clause.unknown", question.Clause);
                if (section.Section.Stage != QuestionStage.Triage) continue;
                asked.Add(question.Field);
                Fact(question, rules.FactOf(question.Field), section.Nodes[i], found);
            }
        }
        if (sections.FirstOrDefault(s => s.Section.Stage == QuestionStage.Triage) is not { } first) return;
        foreach (var fact in rules.Facts.Where(f => f.Origin == FactOrigin.Asked && !asked.Contains(f.Id)))
            new FileFindings(first.Path, findings).Find(first.Root.Part("questions"), "questions.noQuestion", fact.Label, fact.Id);
    }

    private static void Fact(Question question, Fact? fact, Rules.Reading.SourceNode node, FileFindings findings)
    {
        if (fact is not { Origin: FactOrigin.Asked })
        {
            findings.Find(node.Part("field"), "questions.noFact", question.Field);
            return;
        }
        var values = fact.Values.Select(v => v.Id).Where(v => v != Rules.Fact.Unknown).ToList();
        for (var i = 0; i < question.Choices.Count; i++)
            if (!values.Contains(question.Choices[i].Value))
                findings.Find(node.Part("choices", i).Part("value"), "rules.fact.value", fact.Label, question.Choices[i].Value, string.Join("、", values));
        foreach (var value in values.Where(v => question.Choices.All(c => c.Value != v)))
            findings.Find(node.Part("choices"), "questions.missingChoice", fact.Label, value);
    }
}
