using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>What the case waits for now. Computed every turn, never stored.</summary>
internal abstract record Agenda
{
    /// <summary>Field id of what the bot asks for, or null when it asks nothing.</summary>
    public abstract string? Field { get; }

    public sealed record AskStep(Step Step, bool IsCorrection) : Agenda
    {
        public override string Field => Step.Field;
    }

    public sealed record ConfirmPaste(IReadOnlyList<PastedValue> Values) : Agenda
    {
        public override string Field => "paste.confirm";
    }

    public sealed record SettleConflict(PastedValue Value, Step Step) : Agenda
    {
        // With the field in it: a button of one conflict must not settle the next.
        public override string Field => $"paste.conflict.{Step.Field}";
    }

    public sealed record ChooseCorrection(IReadOnlyList<Step> Candidates) : Agenda
    {
        public override string Field => "correct.choose";
    }

    public sealed record ConfirmCancel : Agenda
    {
        public override string Field => "case.cancel";
    }

    public sealed record ConfirmIssue : Agenda
    {
        public override string? Field => null;
    }

    public sealed record Nothing : Agenda
    {
        public override string? Field => null;
    }
}
