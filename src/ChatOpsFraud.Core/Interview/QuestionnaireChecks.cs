using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Reading;

namespace ChatOpsFraud.Core.Interview;

/// <summary>
/// Checks what no file shows alone: unique ids and words, conditions that look back, one edition, stages in order.
/// </summary>
internal sealed class QuestionnaireChecks
{
    private readonly HashSet<string> _sections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Question> _earlier = new(StringComparer.Ordinal);

    // Labels and aliases share one set: both name a field in 「修正 〈項目〉」.
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);
    private QuestionStage _stage = QuestionStage.Triage;

    public static void Run(IReadOnlyList<SectionFile> sections, GlossaryFile glossary, List<RuleFinding> findings)
    {
        var checks = new QuestionnaireChecks();
        foreach (var section in sections)
        {
            var found = new FileFindings(section.Path, findings);
            if (section.Edition != glossary.Edition)
                found.Find(section.Root.Part("edition"), "questions.otherEdition", section.Edition, glossary.Edition);
            checks.Section(section, found);
        }
        Terms(glossary, new FileFindings(GlossaryFile.Path, findings));
    }

    private void Section(SectionFile file, FileFindings findings)
    {
        var section = file.Section;
        if (!QuestionForm.IsName(section.Id))
            findings.Find(file.Root.Part("id"), "questions.valueForm", section.Id);
        if (!_sections.Add(section.Id))
            findings.Find(file.Root.Part("id"), "questions.doubledSection", section.Id);
        if (section.Questions.Count == 0) findings.Find(file.Root.Part("questions"), "questions.noQuestions");
        if (section.Stage < _stage) findings.Find(file.Root.Part("stage"), "questions.stageOrder");
        else _stage = section.Stage;
        for (var i = 0; i < section.Questions.Count; i++)
            Question(section.Questions[i], file.Nodes[i], findings);
    }

    private void Question(Question question, SourceNode node, FileFindings findings)
    {
        TextChecks.Run(node, findings);
        if (!QuestionForm.IsFieldId(question.Field))
            findings.Find(node.Part("field"), "questions.fieldForm", question.Field);
        if (!QuestionForm.IsClauseId(question.Clause))
            findings.Find(node.Part("clause"), "questions.clauseForm", question.Clause);
        if (question.When is not null) Condition(question, node.Part("when"), findings);
        ChoiceChecks.Run(question, node, findings);
        if (!_earlier.TryAdd(question.Field, question))
            findings.Find(node.Part("field"), "questions.doubledField", question.Field);
        Name(question.Label, question, node.Part("label"), findings);
        for (var i = 0; i < question.Aliases.Count; i++)
            Name(question.Aliases[i], question, node.Part("aliases", i), findings);
    }

    private void Condition(Question question, SourceNode node, FileFindings findings)
    {
        var when = question.When!;
        var field = node.Part("field");
        if (!_earlier.TryGetValue(when.Field, out var asked))
        {
            findings.Find(field, "questions.conditionField", when.Field);
            return;
        }
        if (when.Field.Contains("[n]", StringComparison.Ordinal) && !question.Field.Contains("[n]", StringComparison.Ordinal))
            findings.Find(field, "questions.conditionOrder", when.Field);
        if (when.Is.Count == 0) findings.Find(node.Part("is"), "questions.conditionEmpty");
        for (var i = 0; i < when.Is.Count; i++)
        {
            if (!asked.Choices.Any(c => c.Value == when.Is[i]))
                findings.Find(node.Part("is", i), "questions.conditionValue", when.Is[i], when.Field);
        }
    }

    private void Name(string name, Question question, SourceNode node, FileFindings findings)
    {
        if (!_names.TryAdd(name, question.Field)) findings.Find(node, "questions.doubledName", name, _names[name]);
    }

    private static void Terms(GlossaryFile glossary, FileFindings findings)
    {
        if (glossary.Terms.Count == 0) findings.Find(glossary.Root.Part("terms"), "questions.noTerms");
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < glossary.Terms.Count; i++)
        {
            var (term, node) = (glossary.Terms[i], glossary.Nodes[i]);
            TextChecks.Run(node, findings);
            if (!words.Add(term.Name)) findings.Find(node.Part("name"), "questions.doubledTerm", term.Name);
            for (var k = 0; k < term.Aliases.Count; k++)
            {
                if (!words.Add(term.Aliases[k]))
                    findings.Find(node.Part("aliases", k), "questions.doubledTerm", term.Aliases[k]);
            }
        }
    }
}
