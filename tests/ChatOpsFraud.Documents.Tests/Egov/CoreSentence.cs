using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Documents.Tests.Egov;

/// <summary>Sentences of Core, for what the sheet shows of them.</summary>
internal static class CoreSentence
{
    /// <summary>The first sentence that Core can speak; the test is skipped while there is none.</summary>
    public static Sentence Any()
    {
        var code = Wording.Codes.Order(StringComparer.Ordinal).FirstOrDefault();
        Assert.SkipWhen(code is null, "The wording of Core is still empty.");
        return Sentence.Of(code);
    }
}
