using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Conversation.Commands;
using ChatOpsFraud.Slack.Text;

namespace ChatOpsFraud.Slack.Blocks;

/// <summary>Buttons that say a word for the person.</summary>
internal static class CommandButtons
{
    /// <summary>A button for a command of a question.</summary>
    public static JsonObject Of(string caseNumber, string field, string word, int index) =>
        BlockKit.Button(word, $"say:{index}", new ButtonValue(caseNumber, field, word));

    /// <summary>直す, for one field.</summary>
    public static JsonObject Correct(string caseNumber, string field) => BlockKit.Button(
        SlackWording.Of("slack.button.correct"), "correct", new ButtonValue(caseNumber, "", $"{CommandReader.WordOf(CommandKind.Correct)} {field}"));

    /// <summary>発行, with a question before it counts.</summary>
    public static JsonObject Issue(string caseNumber) => BlockKit.Button(
        SlackWording.Of("slack.button.issue"),
        "issue",
        new ButtonValue(caseNumber, "", CommandReader.WordOf(CommandKind.Issue)),
        "primary",
        BlockKit.Confirm(
            SlackWording.Of("slack.issue.title"), SlackWording.Of("slack.issue.text"), SlackWording.Of("slack.issue.yes"), SlackWording.Of("slack.issue.no")));

    /// <summary>Opens the form in which a section is handed to a colleague.</summary>
    public static JsonObject HandOver(string caseNumber) =>
        BlockKit.Button(SlackWording.Of("slack.button.handOver"), "ask", new ButtonValue(caseNumber));

    /// <summary>A command that belongs to no question, e.g. 確認.</summary>
    public static JsonObject Word(string caseNumber, CommandKind kind) => BlockKit.Button(
        CommandReader.WordOf(kind), $"word:{kind}", new ButtonValue(caseNumber, "", CommandReader.WordOf(kind)));
}
