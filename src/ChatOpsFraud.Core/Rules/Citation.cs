namespace ChatOpsFraud.Core.Rules;

/// <summary>根拠: a clause as it is shown beside a decision or a question.</summary>
/// <param name="Clause">Clause id, e.g. <c>jcca:3-2-notice</c>.</param>
/// <param name="Document">Title and edition of the document.</param>
/// <param name="Section">Section number, e.g. 3(2).</param>
/// <param name="Heading">Heading.</param>
/// <param name="Summary">What it says, in our own words.</param>
public sealed record Citation(string Clause, string Document, string Section, string Heading, string Summary);
