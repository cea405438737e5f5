using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Benchmarks;

/// <summary>The outcome table as somebody would write it into a program: fast, and for nobody else to read or change.</summary>
internal static class HandWrittenTriage
{
    public static string Outcome(TriageFacts facts) =>
        (facts.Of("triage.emergency"), facts.Of("triage.role"), facts.Of("triage.topic"), facts.Of("triage.damage")) switch
        {
            ("yes", _, _, _) => "emergency",
            (_, _, "technical", _) => "referIpa",
            (_, _, "consumer", _) => "referConsumer",
            (_, _, "legal", _) => "notAnswered",
            (_, _, "other", _) => "outOfScope",
            (_, "cardCompany" or "psp" or "cardholder" or "other", _, _) => "outOfScope",
            (_, "unknown", _, _) => "consultation",
            (_, "merchant", "fraudOrder" or "unknown", "yes") => "report",
            (_, "merchant", _, _) => "consultation",
            _ => "",
        };
}
