using System.Globalization;
using System.Text;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Tests.Conversation;

/// <summary>A conversation as text that a compliance lead can read: 人 says, ボット answers.</summary>
internal static class TranscriptText
{
    public static string Of(string title, string now, IReadOnlyList<string> said)
    {
        var talk = new Talk(now);
        var text = new StringBuilder().Append("# ").Append(title).Append("\n\n").Append(now).Append("\n\n");
        Append(text, talk.Last);
        foreach (var line in said)
        {
            text.Append("人：").Append(line.Replace("\n", "\n　　", StringComparison.Ordinal)).Append("\n\n");
            Append(text, talk.Say(line).Last);
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, Reply reply)
    {
        foreach (var block in reply.Blocks)
            foreach (var line in Lines(block))
                text.Append("　　").Append(line).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"　　（段階：{Wording.Of($"stage.{reply.Stage}")}　回答：{reply.Status.Answered}/{reply.Status.Asked}）\n\n");
    }

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        SayBlock say => say.Text.Split('\n'),
        NoticeBlock notice => $"[{notice.Level}] {notice.Text}".Split('\n'),
        QuestionBlock question =>
        [
            $"{question.Label}（{(question.Required ? "※必須" : "※任意")}）",
            .. question.Example is { } example ? (string[])[$"例：{example}"] : [],
            question.Text,
            .. question.Choices.Select((c, i) => string.Create(CultureInfo.InvariantCulture, $"  {i + 1}. {c.Label}")),
        ],
        DecisionBlock decision =>
        [
            $"■判定：{decision.Title}（{decision.Rule}）",
            decision.Reason,
            .. decision.Advice.SelectMany(a => a.Texts.Prepend($"□{a.Label}")),
            $"根拠：{string.Join('、', decision.Citations.Select(c => c.Clause))}",
        ],
        JurisdictionBlock place =>
        [
            $"■提出先：{place.Headquarters}",
            $"申請・届出先：{place.Destination}　提出先選択：{place.SubmitTo}",
            .. place.Remarks,
        ],
        ReviewBlock review => review.Sections.SelectMany(s => s.Rows
            .Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Number}. {r.Label}：{(r.State == "given" ? r.Value : "－")}"))
            .Prepend($"【{s.Title}】")),
        DocumentBlock document => [$"文書：{document.FileName}"],
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };
}
