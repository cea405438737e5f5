using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Web.CasePage;

/// <summary>What a field said from one moment on.</summary>
/// <param name="Text">The value as people read it, or that there is none.</param>
/// <param name="Source">How it came in.</param>
/// <param name="By">Who said it.</param>
/// <param name="At">When, in Japanese time.</param>
public sealed record AnswerChange(string Text, AnswerSource Source, string By, DateTimeOffset At);
