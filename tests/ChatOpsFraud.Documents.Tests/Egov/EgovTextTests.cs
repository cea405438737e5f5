using ChatOpsFraud.Documents.Egov;
using ChatOpsFraud.Documents.Tests.Samples;

namespace ChatOpsFraud.Documents.Tests.Egov;

public class EgovTextTests
{
    [Fact]
    public void Write_SmallSheet_ReadsLikeThis()
    {
        const string expected = """
            e-Gov転記シート

            管理番号（当社）：2026-0042
            版：第2版
            作成日：令和8年11月23日（2026年11月23日）
            添付するファイル：申出書_2026-0042_第2版.docx

            ■ はじめにご確認ください
            ・土日祝日は確認されません。

            ■ 手順
            1. アプリを開きます。
            2. 写します。

            ■ 転記する内容
            「※必須」は、e-Govの画面で必須と確かめられた項目です。印のない項目は、画面の表示に合わせてください。

            【1. 氏名】※必須
            港 花子
            　→ 入力のしかた：担当者の氏名です。

            【2. 電話番号】※任意
            （未入力）
            　→ 写す内容がまだありません。分かりしだい入力してください。

            【3. 具体的な内容】
            1行目
            2行目

            """;
        Assert.Equal(expected.ReplaceLineEndings("\r\n"), EgovText.Write(SampleEgovSheets.Small()));
    }

    [Fact]
    public void Write_AnySheet_EndsEveryLineAlike()
    {
        var text = EgovText.Write(SampleEgovSheets.Filled(HostileTexts.Mixed));
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.DoesNotContain('\r', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.DoesNotContain(text, c => char.IsControl(c) && c is not ('\r' or '\n' or '\t'));
        Assert.DoesNotContain('\ufeff', text);
    }

    [Fact]
    public void Write_Replacements_ArePointedOut()
    {
        var text = EgovText.Write(SampleEgovSheets.Whole(SampleEgovSheets.TallTaka));
        Assert.Contains("　→ e-Govで使えない文字を置きかえました\r\n　　・e-Govで使えない「髙」を「高」にしました", text, StringComparison.Ordinal);
    }
}
