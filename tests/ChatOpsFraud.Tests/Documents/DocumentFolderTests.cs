using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Documents;

namespace ChatOpsFraud.Tests.Documents;

public sealed class DocumentFolderTests : IDisposable
{
    private readonly string _place = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Trouble_FolderThatIsNotThereYet_IsNoneAndLeavesNoFileBehind()
    {
        var folder = Path.Combine(_place, "a", "b");

        Assert.Null(new DocumentFolder(folder).Trouble());
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Theory]
    [InlineData("taken")]
    [InlineData("taken/below")]
    public void Trouble_FileInTheWay_NamesThePathAndTheReason(string name)
    {
        File.WriteAllText(Path.Combine(_place, "taken"), "");
        var folder = Path.Combine(_place, name);

        var trouble = new DocumentFolder(folder).Trouble();

        Assert.Equal($"文書を書き出すフォルダー {folder} が使えません。理由：同じ名前のファイルがあります。--out で別の場所を指定してください。", trouble);
    }

    [Fact]
    public void Issue_FolderThatWasReplacedByAFile_SaysTheReasonOnceAndKeepsTheRest()
    {
        var folder = Path.Combine(_place, "taken");
        File.WriteAllText(folder, "");
        var said = new SayBlock("作りました。");

        var issue = new DocumentFolder(folder).Issue([said, new DocumentBlock("statement.docx", "a.docx", 1), new DocumentBlock("egov.txt", "b.txt", 1)], null!, _ => null!, default);

        Assert.Same(said, issue.Blocks[0]);
        var notice = Assert.IsType<NoticeBlock>(Assert.Single(issue.Blocks.Skip(1)));
        Assert.StartsWith($"a.docx、b.txt を、フォルダー {folder} に書き出せませんでした。理由：同じ名前のファイルがあります。", notice.Text, StringComparison.Ordinal);
        Assert.Empty(issue.Paths);
    }

    public void Dispose() => Directory.Delete(_place, recursive: true);
}
