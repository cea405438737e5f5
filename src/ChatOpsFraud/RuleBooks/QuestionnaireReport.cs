using System.Text;
using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud.RuleBooks;

/// <summary>The questions as a list that a compliance lead reads, in Markdown.</summary>
internal static class QuestionnaireReport
{
    public static string Show(RuleBook book)
    {
        var text = new StringBuilder();
        foreach (var section in book.Questionnaire.Sections)
        {
            text.AppendLine().Append("## ").AppendLine(section.Title).AppendLine();
            foreach (var question in section.Questions)
            {
                text.Append("- **").Append(question.Label).Append("** ").AppendLine(ProgramText.Of(question.Required ? "view.required" : "view.optional"));
                text.Append("  - ").AppendLine(question.Text);
                text.Append("  - ").AppendLine(ProgramText.Of("rules.why", question.Why, book.Rules.Cite(question.Clause)?.Section ?? question.Clause));
            }
        }
        return text.ToString();
    }
}
