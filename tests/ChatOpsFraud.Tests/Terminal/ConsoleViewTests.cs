using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Terminal;
using Spectre.Console;

namespace ChatOpsFraud.Tests.Terminal;

public sealed class ConsoleViewTests
{
    private const string CaseNumber = "2026-0001";

    [Fact]
    public async Task ReadAsync_WordsUnderAChoice_AreTheMessage()
    {
        using var screen = new Screen("いいえ");
        screen.Show(Asked(CaseStage.Received, 0));

        Assert.Equal("いいえ", await screen.ReadAsync());
    }

    [Fact]
    public void Show_Choices_AreNumberedAndActionsAreOneLine()
    {
        using var screen = new Screen();

        screen.Show(Asked(CaseStage.Received, 0));

        Assert.Contains("  1. はい\n  2. いいえ\nほかに：わからない・スキップ・戻る・発行\n", screen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_BeforeTheDecision_CountsNothing()
    {
        using var screen = new Screen();

        screen.Show(Asked(CaseStage.Received, 0));

        Assert.Contains("事案 2026-0001　判定のための質問", screen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("0/34", screen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_ProgressThatHasNotChanged_IsNotSaidAgain()
    {
        using var screen = new Screen("あ", "い", "ヘルプ");
        screen.Show(Asked(CaseStage.Interviewing, 3));
        await screen.ReadAsync();
        screen.Show(Asked(CaseStage.Interviewing, 3));
        Assert.DoesNotContain("3/34", screen.Text, StringComparison.Ordinal);

        await screen.ReadAsync();
        screen.Show(Asked(CaseStage.Interviewing, 4));
        Assert.Contains("回答 4/34", screen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(CaseNumber, screen.Text, StringComparison.Ordinal);

        await screen.ReadAsync();
        screen.Show(Asked(CaseStage.Interviewing, 4));
        Assert.Contains("事案 2026-0001　回答 4/34", screen.Text, StringComparison.Ordinal);
    }

    private static Reply Asked(CaseStage stage, int answered)
    {
        var question = new QuestionBlock(
            "contractor.used", FieldKind.YesNo, "委託業者の有無", true, true, "委託していますか。", [new ChoiceOption("yes", "はい"), new ChoiceOption("no", "いいえ")], false, null, null, null, null, null, ["発行"]);
        return new Reply([question], stage, Expects.Answer, [], new CaseStatus("", "", answered, 34, null, null, [], [], [], 0, false, ""));
    }

    private sealed class Screen : IDisposable
    {
        private readonly StringWriter _shown = new() { NewLine = "\n" };
        private readonly StringReader _typed;
        private readonly ConsoleView _view;

        public Screen(params string[] lines)
        {
            _typed = new StringReader(string.Join('\n', lines));
            var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(_shown) });
            _view = new ConsoleView(new PipedInput(_typed), console);
        }

        public string Text => _shown.ToString().ReplaceLineEndings("\n");

        public void Show(Reply reply)
        {
            _shown.GetStringBuilder().Clear();
            _view.Show(CaseNumber, reply, document => document.FileName);
        }

        public Task<string?> ReadAsync() => _view.ReadAsync(TestContext.Current.CancellationToken);

        public void Dispose()
        {
            _shown.Dispose();
            _typed.Dispose();
        }
    }
}
