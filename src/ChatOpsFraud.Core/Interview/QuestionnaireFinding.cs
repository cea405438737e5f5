using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Interview;

/// <summary>Something in the questionnaire files that has to be mended before they can be used.</summary>
/// <param name="File">Path relative to <c>rules/</c>, e.g. <c>questions/20-incident.json</c>.</param>
/// <param name="JsonPointer">JSON pointer (RFC 6901) of the place; empty for the whole file.</param>
/// <param name="Sentence">What is wrong and how to mend it.</param>
public sealed record QuestionnaireFinding(string File, string JsonPointer, Sentence Sentence);
