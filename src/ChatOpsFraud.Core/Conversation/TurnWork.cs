using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>One turn in the making: events are applied as they are added, so every part sees the case as it is now.</summary>
internal sealed class TurnWork(RuleBook book, Case start, string actor, DateTimeOffset now)
{
    private readonly List<CaseEvent> _events = [];
    private readonly List<Block> _blocks = [];
    private Journey? _journey;

    public RuleBook Book => book;

    public DateTimeOffset Now => now;

    public DateOnly Today => DateOnly.FromDateTime(now.DateTime);

    /// <summary>The case before the turn.</summary>
    public Case Start { get; } = start;

    public Case Case { get; private set; } = start;

    public Journey Journey => _journey ??= new Journey(book.Questionnaire, Case.Sheet, Case.HandedOver.Keys);

    public IReadOnlyList<CaseEvent> Events => _events;

    public IReadOnlyList<Block> Blocks => _blocks;

    public void Add(CaseEvent added)
    {
        _events.Add(added);
        Case = Case.After(new RecordedEvent(added, actor, now));
        _journey = null;
    }

    /// <summary>Moves the case by a trigger that must be possible here.</summary>
    public void Fire(CaseTrigger trigger)
    {
        var step = new CaseLife(Case).Fire(trigger);
        if (step.Stage is not { } stage)
            throw new InvalidOperationException($"{trigger} in {Case.Stage}: {string.Join(' ', step.Reasons)}");
        if (stage != Case.Stage) Add(new StageChanged(stage));
    }

    /// <summary>True when card data was cut out of what is being taken.</summary>
    public bool HasCutCards { get; private set; }

    public void TellCardCut(int count)
    {
        HasCutCards = true;
        Add(new CardDataCutOut(count));
        Notice(NoticeLevel.Warn, "dialogue.cardCutOut");
    }

    public void Show(Block block) => _blocks.Add(block);

    public void Say(string code, params string[] arguments) => Show(new SayBlock(Wording.Of(code, arguments)));

    /// <summary>Says something before what has been shown since.</summary>
    public void SayAt(int position, string code, params string[] arguments) => _blocks.Insert(position, new SayBlock(Wording.Of(code, arguments)));

    public void Notice(NoticeLevel level, string code, params string[] arguments) =>
        Show(new NoticeBlock(level, code, Wording.Of(code, arguments)));

    /// <summary>A notice that stands beside a field of a form.</summary>
    public void NoticeAt(string field, string text) => Show(new NoticeBlock(NoticeLevel.Error, "form.field", text, field));

    public void Notice(NoticeLevel level, Sentence sentence) => Show(new NoticeBlock(level, sentence.Code, sentence.Text));
}
