namespace ChatOpsFraud.Core.Interview;

/// <summary>
/// Checks what no file shows alone: unique ids and words, conditions that look back, one edition, stages in order.
/// </summary>
internal sealed class QuestionnaireChecks
{
    private readonly QuestionnaireFindings _findings;
    private readonly Dictionary<string, Question> _earlier = new(StringComparer.Ordinal);

    // Labels and aliases share one set: both name a field in 「修正 〈項目〉」.
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);

    private QuestionnaireChecks(QuestionnaireFindings findings) => _findings = findings;

    public static void Run(
        IReadOnlyList<ReadSection> sections,
        IReadOnlyList<Term> terms,
        IReadOnlyList<(string File, string Edition)> editions,
        QuestionnaireFindings findings)
    {
        var checks = new QuestionnaireChecks(findings);
        checks.Editions(editions);
        checks.Sections(sections);
        foreach (var section in sections)
        {
            for (var i = 0; i < section.Section.Questions.Count; i++)
                checks.Question(section.File, ReadSection.At(i), section.Section.Questions[i]);
        }
        checks.Terms(terms);
    }

    private void Editions(IReadOnlyList<(string File, string Edition)> editions)
    {
        foreach (var (file, edition) in editions)
        {
            if (edition != editions[0].Edition)
                _findings.Add(file, "/edition", "questions.otherEdition", edition, editions[0].Edition, editions[0].File);
        }
    }

    private void Sections(IReadOnlyList<ReadSection> sections)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var stage = QuestionStage.Triage;
        foreach (var (file, section) in sections)
        {
            if (!ids.Add(section.Id)) _findings.Add(file, "/id", "questions.doubledSection", section.Id);
            if (section.Questions.Count == 0) _findings.Add(file, "/questions", "questions.noQuestions");
            if (section.Stage < stage) _findings.Add(file, "/stage", "questions.stageOrder");
            else stage = section.Stage;
        }
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

    private void Terms(IReadOnlyList<Term> terms)
    {
        const string File = "questions/glossary.json";
        if (terms.Count == 0) _findings.Add(File, "/terms", "questions.noTerms");
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < terms.Count; i++)
        {
            if (!words.Add(terms[i].Name)) _findings.Add(File, $"/terms/{i}/name", "questions.doubledTerm", terms[i].Name);
            for (var k = 0; k < terms[i].Aliases.Count; k++)
            {
                if (!words.Add(terms[i].Aliases[k]))
                    _findings.Add(File, $"/terms/{i}/aliases/{k}", "questions.doubledTerm", terms[i].Aliases[k]);
            }
        }
    }
}
