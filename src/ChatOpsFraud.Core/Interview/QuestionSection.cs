namespace ChatOpsFraud.Core.Interview;

/// <summary>Questions that belong together, in the order in which they are asked.</summary>
/// <param name="Id">E.g. <c>reporter</c>.</param>
/// <param name="Title">E.g. 申出者.</param>
/// <param name="Stage">When it is asked.</param>
/// <param name="Questions">The questions in order.</param>
public sealed record QuestionSection(string Id, string Title, QuestionStage Stage, IReadOnlyList<Question> Questions);
