using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Press;

namespace ChatOpsFraud.Documents;

/// <summary>Writes documents into a folder, as files that only the user of the program can read.</summary>
/// <param name="folder">The folder.</param>
/// <param name="press">Makes the documents.</param>
/// <param name="beside">Kinds that are written beside each statement although a reply does not list them: PDF, picture.</param>
internal sealed class DocumentFolder(string folder, DocumentPress press, IReadOnlyList<string> beside)
{
    /// <summary>Code of the notice that stands for a document that could not be written.</summary>
    public const string TroubleCode = "file.document";

    /// <summary>Why nothing can be written here, as a sentence; null when it can. Makes the folder.</summary>
    public string? Trouble()
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = OptionsForOwner();
            probe.Mode = FileMode.CreateNew;
            probe.Options = FileOptions.DeleteOnClose;
            new FileStream(Path.Combine(folder, $".{Guid.CreateVersion7()}.tmp"), probe).Dispose();
            return null;
        }
        catch (Exception fault) when (FileTrouble.Is(fault))
        {
            return ProgramText.Of("file.folder", folder, FileTrouble.ReasonOf(fault, folder, isFolder: true));
        }
    }

    /// <summary>
    /// Writes every document of a reply, and what was asked for beside it. One that cannot be made or written becomes a notice: the
    /// edition itself is stored.
    /// </summary>
    /// <param name="blocks">The blocks of the reply.</param>
    /// <param name="book">The rule set that the case keeps.</param>
    /// <param name="caseAt">The case as it was at an edition.</param>
    /// <param name="now">Used for a case that has not been issued yet.</param>
    /// <param name="cancellationToken">Stops a conversion.</param>
    public async Task<DocumentIssue> IssueAsync(
        IReadOnlyList<Block> blocks, RuleBook book, Func<int, Case> caseAt, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (shown, paths) = (new List<Block>(), new Dictionary<DocumentBlock, string>());
        var (unmade, unwritten) = (new List<NoticeBlock>(), new List<(string Name, string Reason)>());
        foreach (var block in blocks.SelectMany(block => WithBeside(block, caseAt)))
        {
            if (block is DocumentBlock document)
            {
                var (path, notMade, notWritten) = await TryAsync(document, book, caseAt(document.Edition), now, cancellationToken).ConfigureAwait(false);
                if (notMade is not null) unmade.Add(notMade);
                if (notWritten is not null) unwritten.Add((document.FileName, notWritten));
                if (path is null) continue;
                paths[document] = path;
            }
            shown.Add(block);
        }
        // One reason is said once, whatever number of documents it stopped.
        List<NoticeBlock> troubles = [.. unmade, .. unwritten.GroupBy(u => u.Reason, u => u.Name).Select(Notice)];
        shown.InsertRange(shown.FindLastIndex(b => b is not QuestionBlock) + 1, troubles);
        return new DocumentIssue(shown) { Paths = paths, Troubles = troubles };
    }

    // The full path, or why there is none: it cannot be made here, or it cannot be written there.
    private async Task<(string? Path, NoticeBlock? NotMade, string? NotWritten)> TryAsync(
        DocumentBlock document, RuleBook book, Case edition, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            return await press.PressAsync(document.Kind, book, edition, now, cancellationToken).ConfigureAwait(false) switch
            {
                PressedDocument.Made made => (Write(document.FileName, made.Bytes), null, null),
                PressedDocument.NotMade { Reason: var reason } => (null, new NoticeBlock(NoticeLevel.Warn, reason.Code, reason.Text), null),
                var other => throw new InvalidOperationException($"Nothing is done with {other.GetType().Name}."),
            };
        }
        catch (Exception fault) when (FileTrouble.Is(fault))
        {
            return (null, null, FileTrouble.ReasonOf(fault, Path.Combine(folder, document.FileName)));
        }
    }

    private NoticeBlock Notice(IGrouping<string, string> names) => new(
        NoticeLevel.Error, TroubleCode, ProgramText.Of(TroubleCode, string.Join(ProgramText.Of("file.and"), names), folder, names.Key));

    private IEnumerable<Block> WithBeside(Block block, Func<int, Case> caseAt)
    {
        yield return block;
        if (block is not DocumentBlock { Kind: DocumentNames.StatementDocx } statement) yield break;
        foreach (var kind in beside)
            yield return new DocumentBlock(kind, DocumentNames.Of(kind, caseAt(statement.Edition).Number, statement.Edition), statement.Edition);
    }

    // A document appears whole or not at all.
    private string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(folder);
        var path = Path.GetFullPath(Path.Combine(folder, name));
        var unfinished = path + ".tmp";
        using (var stream = new FileStream(unfinished, OptionsForOwner())) stream.Write(bytes);
        File.Move(unfinished, path, overwrite: true);
        return path;
    }

    private static FileStreamOptions OptionsForOwner()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
