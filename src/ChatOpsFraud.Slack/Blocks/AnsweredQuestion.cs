using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Slack.Text;

namespace ChatOpsFraud.Slack.Blocks;

/// <summary>What stands in the place of a question that was answered, or asked again further down.</summary>
internal static class AnsweredQuestion
{
    private const int MostShown = 500;

    /// <summary>「✓ 項目：値」 with 直す.</summary>
    public static SlackMessage Of(string caseNumber, TakenAnswer answer)
    {
        var line = SlackWording.Of("slack.answered", answer.Label, SlackText.Cut(answer.Display.ReplaceLineEndings(" "), MostShown));
        return new SlackMessage(SlackText.Escape(line), new JsonArray(BlockKit.Section(line, CommandButtons.Correct(caseNumber, answer.Field))));
    }

    /// <summary>The question stands further down now.</summary>
    public static SlackMessage Moved()
    {
        var line = SlackWording.Of("slack.moved");
        return new SlackMessage(line, new JsonArray(BlockKit.Context(line)));
    }
}
