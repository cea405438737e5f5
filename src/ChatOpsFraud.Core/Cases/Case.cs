using System.Collections.Immutable;
using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Cases;

/// <summary>
/// 事案: what the events say now. The answers are the truth; the next question, what is missing and the statement are
/// computed from them. Immutable: <see cref="After"/> gives the case after one more event.
/// </summary>
public sealed record Case
{
    /// <summary>事案番号, e.g. <c>2026-0042</c>; empty until the first commit gives it one.</summary>
    public required string Number { get; init; }

    /// <summary>Hash of the rule set that the case keeps; empty before it is opened.</summary>
    public string RuleSet { get; init; } = "";

    /// <summary>The stage.</summary>
    public CaseStage Stage { get; init; } = CaseStage.Received;

    /// <summary>The stage to go back to at 再開; null unless paused.</summary>
    public CaseStage? PausedIn { get; init; }

    /// <summary>The answers.</summary>
    public AnswerSheet Sheet { get; init; } = AnswerSheet.Empty;

    /// <summary>The field that a person went to out of turn; null when the journey decides.</summary>
    public string? Focus { get; init; }

    /// <summary>True when the focus came by 戻る; one that came by 修正 is left by 戻る.</summary>
    public bool IsBack { get; init; }

    /// <summary>Unreadable answers in a row; null when the last one was read.</summary>
    public MissedAnswer? Missed { get; init; }

    /// <summary>Pasted values that differ from an answer and wait for a choice; empty when there are none.</summary>
    public ImmutableList<PastedValue> Conflicts { get; init; } = [];

    /// <summary>Pasted values that wait for confirmation; empty when there are none.</summary>
    public ImmutableList<PastedValue> Pasted { get; init; } = [];

    /// <summary>Sections that colleagues are filling in, by key.</summary>
    public ImmutableDictionary<string, HandedSection> HandedOver { get; init; } = ImmutableDictionary<string, HandedSection>.Empty;

    /// <summary>The last decision of each set.</summary>
    public ImmutableDictionary<string, Decided> Decisions { get; init; } = ImmutableDictionary<string, Decided>.Empty;

    /// <summary>Fields in the order in which they were last answered, for 戻る.</summary>
    public ImmutableList<string> Trail { get; init; } = [];

    /// <summary>The last edition issued; 0 when none.</summary>
    public int Edition { get; init; }

    /// <summary>When the last edition was issued; null when none.</summary>
    public DateTimeOffset? IssuedAt { get; init; }

    /// <summary>True when an answer came in after the last edition, or before the first.</summary>
    public bool HasNews { get; init; }

    /// <summary>When it was opened; null before.</summary>
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>True once somebody has begun it.</summary>
    public bool IsOpen => OpenedAt is not null;

    /// <summary>A case of which nothing is known yet.</summary>
    public static Case New(string number = "") => new() { Number = number };

    /// <summary>The case after all its events.</summary>
    public static Case Fold(string number, IEnumerable<RecordedEvent> events) =>
        events.Aggregate(New(number), (current, recorded) => current.After(recorded));

    /// <summary>The case after one more event.</summary>
    public Case After(RecordedEvent recorded) => recorded.Event switch
    {
        CaseOpened opened => this with { RuleSet = opened.RuleSet, OpenedAt = recorded.At },
        AnswerGiven given => With(given, recorded),
        GroupSized sized => this with
        {
            Sheet = Sheet.With(sized.Path, new Group(sized.Count, sized.IsClosed)),
            Trail = Trail.Remove(sized.Path + ".more").Add(sized.Path + ".more"),
            Missed = null,
            HasNews = true,
        },
        FieldFocused focused => this with { Focus = focused.Field, IsBack = focused.IsBack, Missed = null },
        AnswerMissed missed => this with
        {
            Missed = new MissedAnswer(missed.Field, Missed?.Field == missed.Field ? Missed.Times + 1 : 1, missed.Typed, missed.Candidates),
        },
        PasteRead pasted => this with { Pasted = [.. pasted.Values] },
        PasteSettled settled => this with { Pasted = [], Conflicts = settled.Taken ? [.. settled.Conflicts] : Conflicts },
        ConflictSettled settled => this with { Conflicts = Conflicts.RemoveAll(c => c.Field == settled.Field) },
        Decided decided => this with { Decisions = Decisions.SetItem(decided.Set, decided) },
        StageChanged changed => this with
        {
            Stage = changed.Stage,
            PausedIn = changed.Stage == CaseStage.Paused ? Stage : null,
        },
        StatementIssued issued => this with { Edition = issued.Edition, IssuedAt = recorded.At, HasNews = false },
        RuleSetChanged changed => this with { RuleSet = changed.To },
        SectionHandedOver handed => this with
        {
            HandedOver = HandedOver.SetItem(handed.Section, new HandedSection(handed.Section, handed.To, handed.ToName, recorded.By, recorded.At)),
        },
        SectionReturned returned => this with { HandedOver = HandedOver.Remove(returned.Section) },
        _ => this,
    };

    private Case With(AnswerGiven given, RecordedEvent recorded) => this with
    {
        Sheet = Sheet.With(given.Field, new Answer(given.State, given.Value, given.Display, given.Source, recorded.By, recorded.At)),
        Trail = Trail.Remove(given.Field).Add(given.Field),
        Missed = null,
        HasNews = true,
    };
}
