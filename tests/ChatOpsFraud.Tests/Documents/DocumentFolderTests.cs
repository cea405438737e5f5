using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents;
using ChatOpsFraud.Documents.Press;
using ChatOpsFraud.RuleBooks;

namespace ChatOpsFraud.Tests.Documents;

public sealed class DocumentFolderTests : IDisposable
{
    private static readonly Lazy<RuleBook> Book = new(() => RuleBookReading.Of(RuleFolder.Shipped, new DateOnly(2026, 11, 21)).Book!);

    private readonly string _place = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Trouble_FolderThatIsNotThereYet_IsNoneAndLeavesNoFileBehind()
    {
        var folder = Path.Combine(_place, "a", "b");

        Assert.Null(Folder(folder).Trouble());
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Theory]
    [InlineData("taken")]
    [InlineData("taken/below")]
    public void Trouble_FileInTheWay_NamesThePathAndTheReason(string name)
    {
        File.WriteAllText(Path.Combine(_place, "taken"), "");
        var folder = Path.Combine(_place, name);

        var trouble = Folder(folder).Trouble();

        Assert.Equal($"文書を書き出すフォルダー {folder} が使えません。理由：同じ名前のファイルがあります。--out で別の場所を指定してください。", trouble);
    }

    [Fact]
    public async Task Issue_FolderThatWasReplacedByAFile_SaysTheReasonOnceAndKeepsTheRest()
    {
        var folder = Path.Combine(_place, "taken");
        File.WriteAllText(folder, "");
        var said = new SayBlock("作りました。");

        var issue = await IssueAsync(Folder(folder), said, new DocumentBlock("statement.docx", "a.docx", 1), new DocumentBlock("egov.txt", "b.txt", 1));

        Assert.Same(said, issue.Blocks[0]);
        var notice = Assert.IsType<NoticeBlock>(Assert.Single(issue.Blocks.Skip(1)));
        Assert.StartsWith($"a.docx、b.txt を、フォルダー {folder} に書き出せませんでした。理由：同じ名前のファイルがあります。", notice.Text, StringComparison.Ordinal);
        Assert.Equal([notice], issue.Troubles);
        Assert.Empty(issue.Paths);
    }

    [Fact]
    public async Task Issue_Documents_AreWrittenForTheirOwnerAlone()
    {
        var issue = await IssueAsync(Folder(_place), new DocumentBlock("statement.docx", "a.docx", 1), new DocumentBlock("egov.html", "b.html", 1));

        Assert.Equal(["a.docx", "b.html"], Directory.EnumerateFiles(_place).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(Directory.EnumerateFiles(_place).Order(StringComparer.Ordinal), issue.Paths.Values.Order(StringComparer.Ordinal));
        if (OperatingSystem.IsWindows()) return;
        foreach (var path in issue.Paths.Values) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }

    [Fact]
    public async Task Issue_KindBesideThatCannotBeMade_IsANoticeAndTheRestIsThere()
    {
        var question = new SayBlock("次へ進みます。");

        var issue = await IssueAsync(
            Folder(_place, DocumentNames.StatementPdf, DocumentNames.StatementPng), new DocumentBlock("statement.docx", "a.docx", 1), question);

        Assert.Equal(["document.pdfOff", "document.noJapaneseFont"], issue.Troubles.Select(t => t.Code));
        Assert.Equal(["a.docx"], issue.Blocks.OfType<DocumentBlock>().Select(d => d.FileName));
        Assert.Equal(4, issue.Blocks.Count);
    }

    private static DocumentFolder Folder(string folder, params string[] beside) =>
        new(folder, new DocumentPress(new DocumentOptions { LibreOffice = "off", FontFolders = [] }), beside);

    private static Task<DocumentIssue> IssueAsync(DocumentFolder folder, params Block[] blocks) =>
        folder.IssueAsync(blocks, Book.Value, _ => Case.New("2026-0042"), new DateTimeOffset(2026, 11, 23, 15, 0, 0, TimeSpan.FromHours(9)), TestContext.Current.CancellationToken);

    public void Dispose() => Directory.Delete(_place, recursive: true);
}
