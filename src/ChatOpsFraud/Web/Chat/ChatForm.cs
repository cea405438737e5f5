using ChatOpsFraud.Core.Conversation;

namespace ChatOpsFraud.Web.Chat;

/// <summary>A section as a form on the page.</summary>
/// <param name="Section">The section with its questions.</param>
/// <param name="Faults">Field → what was wrong with what was typed; empty when nothing was.</param>
/// <param name="Typed">Field → what was typed there last; it stands in the place of what is known.</param>
public sealed record ChatForm(SectionForm Section, IReadOnlyDictionary<string, string> Faults, IReadOnlyDictionary<string, string> Typed)
{
    /// <summary>What the field holds on the page.</summary>
    public string ValueOf(QuestionBlock field) => Faults.ContainsKey(field.Field) && Typed.TryGetValue(field.Field, out var typed) ? typed : field.Current ?? "";
}
