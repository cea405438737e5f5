namespace ChatOpsFraud.Web.CasePage;

/// <summary>Fields that belong together.</summary>
/// <param name="Title">Title of the section.</param>
/// <param name="Rows">Its fields, in the order in which they are asked.</param>
public sealed record AnswerSection(string Title, IReadOnlyList<AnswerRow> Rows);
