namespace ChatOpsFraud.Core.Conversation;

/// <summary>A section as one form: several questions at once, with what is known already in <see cref="QuestionBlock.Current"/>.</summary>
/// <param name="Section">Key of the section, e.g. <c>log[0]</c>; it comes back in <see cref="Submitted"/>.</param>
/// <param name="Title">Title of the section, with the order where there are several.</param>
/// <param name="Fields">The questions in order, at least one.</param>
public sealed record SectionForm(string Section, string Title, IReadOnlyList<QuestionBlock> Fields);
