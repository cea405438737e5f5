using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Moves;
using ChatOpsFraud.Core.Tests.Conversation;

namespace ChatOpsFraud.Core.Tests.Rules.Moves;

public sealed class RuleSetMoveTests
{
    [Fact]
    public void Of_TheSameRules_ChangesNothing()
    {
        var talk = Talk.Interviewed();

        Assert.True(RuleSetMove.Of(talk.Case, Talk.Book, Talk.Book, talk.Now).IsEmpty);
    }

    [Fact]
    public void Of_ADecisionThatComesOutOtherwise_ShowsBoth()
    {
        var talk = Talk.Reported();
        var files = Shipped.With("triage/outcome.json", t => t.Replace(
            "\"triage.topic\": \"fraudOrder\", \"triage.damage\": \"yes\" },\n      \"outcome\": \"report\"",
            "\"triage.topic\": \"fraudOrder\", \"triage.damage\": \"yes\" },\n      \"outcome\": \"consultation\"", StringComparison.Ordinal));

        var move = RuleSetMove.Of(talk.Case, Talk.Book, RuleBook.Read(files).Book!, talk.Now);

        Assert.Contains(("判定", "通報", "相談"), move.Decisions);
    }

    [Fact]
    public void Of_AConditionThatNoLongerHolds_NamesTheQuestionAndTheAnswer()
    {
        var talk = Talk.Interviewed();
        talk.Say("修正 不正アクセス疑い有無", "有", "修正 認証サーバの設置場所", "横浜のデータセンター");
        var files = Shipped.With("questions/60-access.json", t => t.Replace(
            "\"field\": \"access.suspected\", \"is\": [\"yes\"]", "\"field\": \"access.suspected\", \"is\": [\"no\"]", StringComparison.Ordinal));

        var move = RuleSetMove.Of(talk.Case, Talk.Book, RuleBook.Read(files).Book!, talk.Now);

        Assert.Contains("認証サーバの設置場所", move.Removed);
        Assert.Contains("認証サーバの設置場所：横浜のデータセンター", move.Dropped);
    }

    [Fact]
    public void Of_AChoiceThatIsGone_NamesTheAnswerThatNoLongerApplies()
    {
        var talk = Talk.Reported();
        var questions = System.Text.Json.Nodes.JsonNode.Parse(Shipped.Files["questions/00-triage.json"])!;
        var role = questions["questions"]!.AsArray().Single(q => (string)q!["field"]! == "triage.shipped")!["choices"]!.AsArray();
        role.Remove(role.Single(c => (string)c!["value"]! == "shipped"));
        var questionnaire = new Dictionary<string, string>(Shipped.Files, StringComparer.Ordinal) { ["questions/00-triage.json"] = questions.ToJsonString() };
        var book = Talk.Book with { Questionnaire = Core.Interview.QuestionnaireReader.Read(questionnaire).Sound };

        Assert.Contains(RuleSetMove.Of(talk.Case, Talk.Book, book, talk.Now).Dropped, d => d.EndsWith("：発送済み", StringComparison.Ordinal));
    }
}
