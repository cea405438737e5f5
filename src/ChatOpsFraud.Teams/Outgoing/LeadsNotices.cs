using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;

namespace ChatOpsFraud.Teams.Outgoing;

/// <summary>What of a turn the leads are told, as the ending of a sentence's code.</summary>
internal static class LeadsNotices
{
    public static IEnumerable<TeamsContent.Leads> Of(DialogueStep step) => step.Events
        .Select(e => e switch
        {
            StatementIssued => "issued",
            ColleagueCalled => "called",
            Decided { Set: "triage", Outcome: "emergency" } => "emergency",
            _ => null,
        })
        .OfType<string>()
        .Select(code => new TeamsContent.Leads(code));
}
