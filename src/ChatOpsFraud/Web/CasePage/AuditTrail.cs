using System.Globalization;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Web.Access;

namespace ChatOpsFraud.Web.CasePage;

/// <summary>Every event of a case in words.</summary>
internal static class AuditTrail
{
    private const int ShortHash = 12;

    /// <summary>The events, the last one first.</summary>
    public static IReadOnlyList<TrailLine> Of(CaseFile file, RuleBook book)
    {
        var labels = new FieldLabels(book.Questionnaire, file.Case);
        return [.. file.History.Select((e, i) => new TrailLine(i + 1, e.At, e.By, What(e.Event, labels, book), CaseEventJson.TypeOf(e.Event))).Reverse()];
    }

    private static string What(CaseEvent happened, FieldLabels labels, RuleBook book) => happened switch
    {
        AnswerGiven e => ProgramText.Of($"trail.answer{e.Source}", labels.Of(e.Field), AnswerHistory.TextOf(e.State, e.Display)),
        AnswerMissed e => ProgramText.Of("trail.missed", labels.Of(e.Field), e.Typed),
        GroupSized e => ProgramText.Of(e.IsClosed ? "trail.groupClosed" : "trail.groupOpen", ProgramText.Of(e.Path == "orders" ? "trail.orders" : "trail.items"), e.Count),
        FieldFocused { Field: { } field } => ProgramText.Of("trail.focused", labels.Of(field)),
        FieldFocused => ProgramText.Of("trail.unfocused"),
        PasteRead e => ProgramText.Of("trail.pasteRead", e.Values.Count, Named(e.Values.Select(v => v.Field), labels)),
        PasteSettled e => ProgramText.Of(e.Taken ? "trail.pasteTaken" : "trail.pasteLeft"),
        ConflictSettled e => ProgramText.Of("trail.conflict", labels.Of(e.Field)),
        Decided e => ProgramText.Of("trail.decided", Wording.Of($"explain.set.{e.Set}"), Outcome(e, book.Rules), e.Rule, e.RuleSet),
        StageChanged e => ProgramText.Of("trail.stage", Wording.Of($"stage.{e.Stage}")),
        StatementIssued e => ProgramText.Of("trail.issued", e.Edition),
        CardDataCutOut e => ProgramText.Of("trail.card", e.Count),
        ColleagueCalled { Field: { } field } => ProgramText.Of("trail.calledAt", labels.Of(field)),
        ColleagueCalled => ProgramText.Of("trail.called"),
        CaseOpened e => ProgramText.Of("trail.opened", Short(e.RuleSet)),
        RuleSetChanged e => ProgramText.Of("trail.ruleSet", Short(e.From), Short(e.To)),
        SectionHandedOver e => ProgramText.Of("trail.handed", SectionOf(e.Section, book), e.ToName),
        SectionReturned e => ProgramText.Of(e.Answered == 0 ? "trail.takenBack" : "trail.returned", SectionOf(e.Section, book), e.Answered),
        CaseViewed e => ProgramText.Of(e.Where switch { CaseViews.Export => "trail.exported", CaseViews.Chat => "trail.joined", _ => "trail.viewed" }),
        _ => CaseEventJson.TypeOf(happened),
    };

    private static string Outcome(Decided decided, RuleSet rules) => rules.FactOf($"{decided.Set}.outcome")?.LabelOf(decided.Outcome) ?? decided.Outcome;

    private static string Named(IEnumerable<string> fields, FieldLabels labels) => string.Join(ProgramText.Of("file.and"), fields.Select(labels.Of));

    /// <summary>The title of a section; its key when no question has it.</summary>
    public static string SectionOf(string key, RuleBook book)
    {
        if (SectionKey.Parse(key) is not { } section || book.Questionnaire.Sections.FirstOrDefault(s => s.Id == section.Section) is not { } found) return key;
        return section.Order < 0
            ? found.Title
            : ProgramText.Of("trail.sectionOfOrder", found.Title, (section.Order + 1).ToString(CultureInfo.InvariantCulture));
    }

    private static string Short(string hash) => hash[..Math.Min(hash.Length, ShortHash)];
}
