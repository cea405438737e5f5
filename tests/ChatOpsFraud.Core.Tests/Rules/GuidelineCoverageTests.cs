using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Tests.Rules;

/// <summary>Every clause of the guideline that binds a decision or a sentence has its row, check, question or text.</summary>
public sealed class GuidelineCoverageTests
{
    /// <summary>Clauses that are carried out by a sentence of the e-Gov sheet alone.</summary>
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["jcca:3-2-status"] = "egov.caution2",
        ["jcca:3-3"] = "egov.step3",
        ["jcca:4-2"] = "egov.attachmentGuidance",
    };

    /// <summary>Background: nothing follows from it for a case. Section 7 is about the time after.</summary>
    private static readonly string[] Background = ["jcca:1-2-measures", "jcca:1-2-losses", "jcca:7"];

    [Fact]
    public void Clauses_OfTheGuideline_AreCarriedOutByARowCheckQuestionOrText()
    {
        var set = Shipped.Set;
        var cited = set.Tables.SelectMany(t => t.Rows).SelectMany(r => r.Citations)
            .Concat(set.CheckLists.SelectMany(l => l.Checks).SelectMany(c => c.Citations))
            .Concat(set.Jurisdiction.Heads.SelectMany(h => h.Citations)).Select(c => c.Clause)
            .Concat(Shipped.Book.Questionnaire.Questions.Select(q => q.Clause)).ToHashSet(StringComparer.Ordinal);
        var clauses = set.Documents.Single(d => d.Id == "jcca").Clauses.Select(c => c.Id).ToList();

        Assert.DoesNotContain(clauses, c => !cited.Contains(c) && !Texts.ContainsKey(c) && !Background.Contains(c));
        Assert.All(Texts, t => Assert.True(clauses.Contains(t.Key) && !cited.Contains(t.Key) && Wording.Codes.Contains(t.Value), t.Key));
        Assert.All(Background, b => Assert.True(clauses.Contains(b) && !cited.Contains(b), b));
    }
}
