namespace ChatOpsFraud.Core.Interview;

/// <summary>
/// The way through the questionnaire for one sheet of answers: which questions apply, which comes next, what is missing.
/// It is computed anew from the answers every turn and never stored, so a correction cannot leave a stale state behind.
/// </summary>
public sealed class Journey
{
    private readonly AnswerSheet _sheet;
    private readonly Dictionary<string, Step> _byField;
    private readonly HashSet<string> _away;

    /// <summary>Expands the questionnaire over the orders and items of the sheet.</summary>
    /// <param name="questionnaire">The questions.</param>
    /// <param name="sheet">The answers.</param>
    /// <param name="away">Keys of the sections that colleagues are filling in: they apply, but are not asked here. Null for none.</param>
    public Journey(Questionnaire questionnaire, AnswerSheet sheet, IEnumerable<string>? away = null)
    {
        _sheet = sheet;
        _away = new HashSet<string>(away ?? [], StringComparer.Ordinal);
        Steps = [.. questionnaire.Sections.SelectMany(Expand).Where(Applies)];
        _byField = Steps.ToDictionary(s => s.Field, StringComparer.Ordinal);
    }

    /// <summary>Every question that applies, in the order in which it is asked.</summary>
    public IReadOnlyList<Step> Steps { get; }

    /// <summary>The step of a field, or null when the field does not apply now.</summary>
    public Step? Find(string field) => _byField.GetValueOrDefault(field);

    /// <summary>The first question of a stage that nobody has answered, skipped or given up on; null when there is none.</summary>
    public Step? Next(QuestionStage stage) => Steps.FirstOrDefault(s => s.Section.Stage == stage && !IsAnswered(s) && !IsAway(s));

    /// <summary>The fields of a stage that have no value: unanswered, skipped or わからない.</summary>
    public IEnumerable<Step> Missing(QuestionStage stage) =>
        Steps.Where(s => s.Section.Stage == stage && s.Group is null && _sheet.Value(s.Field) is null);

    /// <summary>True when the question needs no asking any more.</summary>
    public bool IsAnswered(Step step) =>
        step.Group is { } group ? _sheet.GroupOf(group).IsClosed : _sheet[step.Field] is not null;

    /// <summary>True when a colleague is filling in the section of the question.</summary>
    public bool IsAway(Step step) => _away.Count > 0 && _away.Contains(SectionKey.Of(step).ToString());

    /// <summary>How many of the questions of the interview and the preservation are answered, and how many there are.</summary>
    public (int Answered, int Asked) Progress()
    {
        var counted = Steps.Where(s => s.Section.Stage != QuestionStage.Triage && s.Group is null).ToList();
        return (counted.Count(IsAnswered), counted.Count);
    }

    private bool Applies(Step step) =>
        step.Question.When is not { } when
        || (_sheet.Value(FieldPath.Fill(when.Field, step.Order, step.Item)) is { } value && when.Is.Contains(value));

    // Questions that stand together and share a group are asked order by order, and inside an order item by item.
    private IEnumerable<Step> Expand(QuestionSection section)
    {
        foreach (var run in Runs(section.Questions, q => q.Field.Contains("[n]", StringComparison.Ordinal)))
        {
            if (!run[0].Field.Contains("[n]", StringComparison.Ordinal))
            {
                foreach (var question in run) yield return new Step(question.Field, question, section, -1, -1);
                continue;
            }
            for (var n = 0; n < _sheet.GroupOf("orders").Count; n++)
                foreach (var step in ExpandOrder(section, run, n))
                    yield return step;
        }
    }

    private IEnumerable<Step> ExpandOrder(QuestionSection section, List<Question> questions, int order)
    {
        foreach (var run in Runs(questions, q => q.Field.Contains("[m]", StringComparison.Ordinal)))
        {
            var items = run[0].Field.Contains("[m]", StringComparison.Ordinal)
                ? _sheet.GroupOf(FieldPath.Fill("orders[n].items", order, 0)).Count
                : 1;
            for (var m = 0; m < items; m++)
            {
                foreach (var question in run)
                {
                    var item = question.Field.Contains("[m]", StringComparison.Ordinal) ? m : -1;
                    yield return new Step(FieldPath.Fill(question.Field, order, m), question, section, order, item);
                }
            }
        }
    }

    private static IEnumerable<List<Question>> Runs(IEnumerable<Question> questions, Func<Question, bool> belongs)
    {
        List<Question> run = [];
        foreach (var question in questions)
        {
            if (run.Count > 0 && belongs(run[0]) != belongs(question))
            {
                yield return run;
                run = [];
            }
            run.Add(question);
        }
        if (run.Count > 0) yield return run;
    }
}
