namespace ChatOpsFraud.Core.Interview;

/// <summary>
/// Checks what no file shows alone: unique ids and words, conditions that look back, one edition, stages in order.
/// </summary>
internal sealed class QuestionnaireChecks
{
    private readonly QuestionnaireFindings _findings;
    private readonly HashSet<string> _sections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Question> _earlier = new(StringComparer.Ordinal);
    private QuestionStage _stage = QuestionStage.Triage;

    // Labels and aliases share one set: both name a field in 「修正 〈項目〉」.
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);

    private QuestionnaireChecks(QuestionnaireFindings findings) => _findings = findings;

    public static void Run(IReadOnlyList<QuestionnaireFile> files, QuestionnaireFindings findings)
    {
        var checks = new QuestionnaireChecks(findings);
        foreach (var file in files)
        {
            if (file.Edition != files[0].Edition)
                findings.Add(file.Path, "/edition", "questions.otherEdition", file.Edition, files[0].Edition, files[0].Path);
            if (file.Section is { } section) checks.Section(file.Path, section);
            else checks.Terms(file.Path, file.Terms);
        }
    }

    private void Section(string file, QuestionSection section)
    {
        if (!_sections.Add(section.Id)) _findings.Add(file, "/id", "questions.doubledSection", section.Id);
        if (section.Questions.Count == 0) _findings.Add(file, "/questions", "questions.noQuestions");
        if (section.Stage < _stage) _findings.Add(file, "/stage", "questions.stageOrder");
        else _stage = section.Stage;
        for (var i = 0; i < section.Questions.Count; i++)
            Question(file, $"/questions/{i}", section.Questions[i]);
    }

    private void Question(string file, string pointer, Question question)
    {
        if (!QuestionForm.IsFieldId(question.Field))
            _findings.Add(file, $"{pointer}/field", "questions.fieldForm", question.Field);
        if (!QuestionForm.IsClauseId(question.Clause))
            _findings.Add(file, $"{pointer}/clause", "questions.clauseForm", question.Clause);
        Condition(file, $"{pointer}/when", question);
        ChoiceChecks.Run(file, $"{pointer}/choices", question, _findings);
        if (!_earlier.TryAdd(question.Field, question))
            _findings.Add(file, $"{pointer}/field", "questions.doubledField", question.Field);
        Name(file, $"{pointer}/label", question.Label, question);
        for (var i = 0; i < question.Aliases.Count; i++)
            Name(file, $"{pointer}/aliases/{i}", question.Aliases[i], question);
    }

    private void Condition(string file, string pointer, Question question)
    {
        if (question.When is not { } when) return;
        if (!_earlier.TryGetValue(when.Field, out var asked))
        {
            _findings.Add(file, $"{pointer}/field", "questions.conditionField", when.Field);
            return;
        }
        if (when.Field.Contains("[n]", StringComparison.Ordinal) && !question.Field.Contains("[n]", StringComparison.Ordinal))
            _findings.Add(file, $"{pointer}/field", "questions.conditionOrder", when.Field);
        if (when.Is.Count == 0) _findings.Add(file, $"{pointer}/is", "questions.conditionEmpty");
        for (var i = 0; i < when.Is.Count; i++)
        {
            if (!asked.Choices.Any(c => c.Value == when.Is[i]))
                _findings.Add(file, $"{pointer}/is/{i}", "questions.conditionValue", when.Is[i], when.Field);
        }
    }

    private void Name(string file, string pointer, string name, Question question)
    {
        if (!_names.TryAdd(name, question.Field))
            _findings.Add(file, pointer, "questions.doubledName", name, _names[name]);
    }

    private void Terms(string file, IReadOnlyList<Term> terms)
    {
        if (terms.Count == 0) _findings.Add(file, "/terms", "questions.noTerms");
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < terms.Count; i++)
        {
            if (!words.Add(terms[i].Name)) _findings.Add(file, $"/terms/{i}/name", "questions.doubledTerm", terms[i].Name);
            for (var k = 0; k < terms[i].Aliases.Count; k++)
            {
                if (!words.Add(terms[i].Aliases[k]))
                    _findings.Add(file, $"/terms/{i}/aliases/{k}", "questions.doubledTerm", terms[i].Aliases[k]);
            }
        }
    }
}
