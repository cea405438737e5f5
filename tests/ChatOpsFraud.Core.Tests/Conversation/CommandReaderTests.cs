using ChatOpsFraud.Core.Conversation.Commands;

namespace ChatOpsFraud.Core.Tests.Conversation;

public class CommandReaderTests
{
    [Theory]
    [InlineData("戻る", CommandKind.Back)]
    [InlineData(" もどる。", CommandKind.Back)]
    [InlineData("「スキップ」", CommandKind.Skip)]
    [InlineData("ﾜｶﾗﾅｲ", null)]
    [InlineData("わからない", CommandKind.Unknown)]
    [InlineData("分かりません", CommandKind.Unknown)]
    [InlineData("確認", CommandKind.Review)]
    [InlineData("発行", CommandKind.Issue)]
    [InlineData("中断", CommandKind.Pause)]
    [InlineData("再開", CommandKind.Resume)]
    [InlineData("取消", CommandKind.Cancel)]
    [InlineData("状況", CommandKind.Status)]
    [InlineData("ＨＥＬＰ", CommandKind.Help)]
    [InlineData("？", CommandKind.Help)]
    [InlineData("なぜ？", CommandKind.Why)]
    [InlineData("担当者を呼ぶ", CommandKind.CallColleague)]
    [InlineData("状況を確認しました", null)]
    [InlineData("会員に確認中です", null)]
    [InlineData("発行元はみらいカード", null)]
    [InlineData("", null)]
    [InlineData("\uD800", null)]
    public void Read_AWholeMessage_IsACommandOnlyWhenItIsTheWord(string text, CommandKind? expected) =>
        Assert.Equal(expected, CommandReader.Read(text)?.Kind);

    [Theory]
    [InlineData("修正 電話番号", "電話番号")]
    [InlineData("修正:電話番号", "電話番号")]
    [InlineData("修正3", "3")]
    [InlineData("電話番号を直す", "電話番号")]
    [InlineData("電話番号の訂正", "電話番号")]
    [InlineData("修正", "")]
    public void Read_Correction_NamesItsTarget(string text, string target) =>
        Assert.Equal(new Command(CommandKind.Correct, target), CommandReader.Read(text));

    [Theory]
    [InlineData("修正液 10本")]
    [InlineData("変更履歴ソフト")]
    public void Read_AnAnswerThatBeginsLikeACommand_IsNone(string text) => Assert.Null(CommandReader.Read(text));

    [Fact]
    public void Words_OfDifferentCommands_NeverMeanTheSame()
    {
        var words = Enum.GetValues<CommandKind>().SelectMany(k => Core.Text.Wording.Of($"command.{k}").Split('|')).ToList();

        Assert.All(Enum.GetValues<CommandKind>(), k => Assert.Equal(k, CommandReader.Read(CommandReader.WordOf(k))?.Kind));
        Assert.Equal(words.Count, words.Distinct(StringComparer.Ordinal).Count());
    }
}
