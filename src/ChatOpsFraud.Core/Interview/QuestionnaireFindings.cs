using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Interview;

/// <summary>Collects findings, so that one reading tells everything that has to be mended.</summary>
internal sealed class QuestionnaireFindings
{
    private readonly List<QuestionnaireFinding> _all = [];

    public IReadOnlyList<QuestionnaireFinding> All => _all;

    public bool AreNone => _all.Count == 0;

    public void Add(string file, string pointer, string code, params string[] arguments) =>
        _all.Add(new QuestionnaireFinding(file, pointer, Sentence.Of(code, arguments)));
}
