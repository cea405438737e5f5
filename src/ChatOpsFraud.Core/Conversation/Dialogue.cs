using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation.Commands;
using ChatOpsFraud.Core.Fields.Cards;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>
/// The interview as a pure function: case, turn and time in; events and reply out. No I/O, clock, chance or logging.
/// </summary>
public static class Dialogue
{
    /// <summary>Answers a turn.</summary>
    /// <param name="book">Rule set and questionnaire that the case keeps.</param>
    /// <param name="current">The case as stored.</param>
    /// <param name="turn">What the person did.</param>
    /// <param name="now">Asia/Tokyo.</param>
    public static DialogueStep Respond(RuleBook book, Case current, Turn turn, DateTimeOffset now)
    {
        var work = new TurnWork(book, current, turn.Actor, now);
        var isNew = !current.IsOpen;
        if (isNew)
        {
            work.Add(new CaseOpened(book.Rules.Hash));
            work.Say("dialogue.welcome");
        }
        switch (turn.Input)
        {
            case Arrived when !isNew:
                work.Say("dialogue.welcomeBack", work.Case.Number);
                break;
            case Outrun:
                work.Notice(NoticeLevel.Info, "dialogue.outrun");
                break;
            case Said said:
                Hear(work, turn, said.Text, isNew);
                break;
            case Dropped dropped:
                Hear(work, turn, dropped.Text, isNew);
                break;
            case Chose chose:
                Choose(work, chose);
                break;
            case Submitted submitted:
                FormAnswers.Take(work, submitted);
                break;
            case Began began:
                Begin(work, turn, began);
                break;
            case HandOver handOver:
                HandOverTurn.Take(work, handOver);
                break;
            case TakeBack takeBack:
                HandOverTurn.Take(work, takeBack);
                break;
        }
        CheckNotices.TellNew(work);
        Settlement.Settle(work);
        return Close(work);
    }

    /// <summary>Decides again and finds the stage that fits, without anybody having said anything.</summary>
    public static DialogueStep Settle(RuleBook book, Case current, string actor, DateTimeOffset now)
    {
        var work = new TurnWork(book, current, actor, now);
        Settlement.Settle(work);
        return Close(work);
    }

    /// <summary>The field that the case asks for now; null when it asks for nothing.</summary>
    public static string? AskedField(RuleBook book, Case current, DateTimeOffset now) =>
        AgendaFinder.Find(new TurnWork(book, current, "", now)).Field;

    /// <summary>A section as a form, with what is known already; null when the section does not apply to the case now.</summary>
    public static SectionForm? Form(RuleBook book, Case current, string section, DateTimeOffset now) =>
        Forms.Of(new TurnWork(book, current, "", now), section);

    /// <summary>The case in a few words as it stands.</summary>
    public static CaseStatus Status(RuleBook book, Case current, DateTimeOffset now)
    {
        var work = new TurnWork(book, current, "", now);
        return Statuses.Of(work, AgendaFinder.Find(work));
    }

    /// <summary>What is being asked, as it would stand in a reply; for a place where the conversation is opened again.</summary>
    public static IReadOnlyList<Block> Present(RuleBook book, Case current, DateTimeOffset now)
    {
        var work = new TurnWork(book, current, "", now);
        Prompts.Show(work, AgendaFinder.Find(work));
        return work.Blocks;
    }

    /// <summary>What is decided now, with reasons and citations, as it would stand in a reply; empty while nothing is.</summary>
    public static IReadOnlyList<Block> Decisions(RuleBook book, Case current, DateTimeOffset now)
    {
        var work = new TurnWork(book, current, "", now);
        Settlement.ShowDecision(work);
        return work.Blocks;
    }

    private static void Begin(TurnWork work, Turn turn, Began began)
    {
        if (began.Previous is { } previous) work.Notice(NoticeLevel.Info, "dialogue.beganAfter", previous);
        if (began.Text is { } text) Hear(work, turn, text, isNew: true);
    }

    private static void Hear(TurnWork work, Turn turn, string typed, bool isNew)
    {
        var text = WithoutCards(work, typed);
        var agenda = AgendaFinder.Find(work);
        // The first words of a new conversation are a greeting more often than an answer to a question not yet seen.
        if (isNew)
        {
            PasteTurn.TryRead(work, agenda, text);
            return;
        }
        var isOutrun = turn.Seen is { } seen && seen != (agenda.Field ?? "");
        if (CommandReader.Read(text) is { } command && !(isOutrun && command.IsAnswer) && CommandTurn.Take(work, agenda, command)) return;
        if (work.Case.Stage is CaseStage.Paused or CaseStage.Cancelled or CaseStage.Closed)
        {
            work.Notice(NoticeLevel.Info, $"dialogue.rests{work.Case.Stage}");
            return;
        }
        if (PasteTurn.TryRead(work, agenda, text)) return;
        if (Explanations.TryExplain(work, text)) return;
        if (isOutrun)
        {
            work.Notice(NoticeLevel.Warn, "dialogue.outrun");
            return;
        }
        if (Wishes.TargetOf(text) is { } target && Corrections.Candidates(work, target).Count > 0)
        {
            Corrections.Begin(work, target);
            return;
        }
        AnswerTurn.Take(work, agenda, text);
    }

    private static void Choose(TurnWork work, Chose chose)
    {
        var agenda = AgendaFinder.Find(work);
        var isStale = chose.Field != agenda.Field;
        // わからない and スキップ answer one question; on a button of the past they must not answer the present one.
        if (CommandReader.Read(chose.Value) is { } command && !(isStale && command.IsAnswer) && CommandTurn.Take(work, agenda, command)) return;
        if (isStale)
        {
            work.Notice(NoticeLevel.Info, "dialogue.staleChoice");
            return;
        }
        AnswerTurn.Take(work, agenda, WithoutCards(work, chose.Value));
    }

    private static string WithoutCards(TurnWork work, string typed)
    {
        // As it can be stored: the case must be the same before and after it was read back.
        var cut = CardNumbers.CutOut(WellFormed.Of(typed));
        if (cut.Count == 0) return cut.Text;
        work.TellCardCut(cut.Count);
        return cut.Text;
    }

    private static DialogueStep Close(TurnWork work)
    {
        var agenda = AgendaFinder.Find(work);
        Prompts.Show(work, agenda);
        var expects = agenda switch
        {
            Agenda.Nothing => Expects.Nothing,
            Agenda.ConfirmIssue => Expects.Confirm,
            _ => Expects.Answer,
        };
        var reply = new Reply(work.Blocks, work.Case.Stage, expects, TakenAnswers.Of(work), Statuses.Of(work, agenda));
        return new DialogueStep(work.Events, reply, work.Case);
    }
}
