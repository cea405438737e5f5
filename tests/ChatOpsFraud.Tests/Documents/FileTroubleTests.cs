using ChatOpsFraud.Documents;

namespace ChatOpsFraud.Tests.Documents;

public sealed class FileTroubleTests
{
    private const int NoSpace = 28;

    public static TheoryData<Exception, string> Faults => new()
    {
        { new FileNotFoundException("Could not find file.", "/nowhere/a.txt"), "ファイル /nowhere/a.txt を読み書きできませんでした。理由：見つかりません。" },
        { new DirectoryNotFoundException("Could not find a part of the path '/nowhere/b'."), "ファイル /nowhere/b を読み書きできませんでした。理由：見つかりません。" },
        { new UnauthorizedAccessException("Access to the path '/nowhere/c' is denied."), "ファイル /nowhere/c を読み書きできませんでした。理由：書き込めません。" },
        { new IOException("No space left on device : '/nowhere/d'", NoSpace), "ファイル /nowhere/d を読み書きできませんでした。理由：空きがありません。" },
        { new IOException("Broken pipe"), "ファイルを読み書きできませんでした。理由：書き込めません。" },
    };

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void Sentence_AnyFault_NamesThePathAndTheReasonInJapanese(Exception fault, string sentence) =>
        Assert.Equal(sentence, FileTrouble.Sentence(fault));
}
