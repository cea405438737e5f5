using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Reading;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Interview;

/// <summary>Adds findings of one questionnaire file at the place of the value that has to be mended.</summary>
internal sealed class FileFindings(string file, List<RuleFinding> findings)
{
    public void Find(SourceNode at, string code, params string[] arguments) =>
        findings.Add(new RuleFinding(file, at.Place, at.Line, Sentence.Of(code, arguments)));
}
