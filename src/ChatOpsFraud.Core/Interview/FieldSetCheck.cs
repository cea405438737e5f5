using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Interview;

/// <summary>Holds the questions against the closed set of fields, so that a misspelt id is found and not only never written.</summary>
internal static class FieldSetCheck
{
    private const string Folder = "questions/";

    public static void Run(IReadOnlyList<SectionFile> sections, IReadOnlyList<FormField> fields, List<RuleFinding> findings)
    {
        var missing = fields.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        var known = missing.ToHashSet(StringComparer.Ordinal);
        foreach (var section in sections)
        {
            var found = new FileFindings(section.Path, findings);
            for (var i = 0; i < section.Nodes.Count; i++)
            {
                var field = section.Section.Questions[i].Field;
                if (field.StartsWith(FormFields.TriagePrefix, StringComparison.Ordinal) || !QuestionForm.IsFieldId(field)) continue;
                if (!known.Contains(field)) found.Find(section.Nodes[i].Part("field"), "questions.unknownField", field);
                missing.Remove(field);
            }
        }
        foreach (var field in fields.Where(f => missing.Contains(f.Id)))
            findings.Add(new RuleFinding(Folder, "", 0, Sentence.Of("questions.missingField", field.Id)));
    }
}
