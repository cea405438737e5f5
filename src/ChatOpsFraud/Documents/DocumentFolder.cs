using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud.Documents;

/// <summary>Writes documents into a folder that only the user of the program can read.</summary>
internal sealed class DocumentFolder(string folder)
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

    /// <summary>Writes every document of a reply. One that cannot be written becomes a notice: the edition itself is stored.</summary>
    /// <param name="blocks">The blocks of the reply.</param>
    /// <param name="book">The rule set that the case keeps.</param>
    /// <param name="caseAt">The case as it was at an edition.</param>
    /// <param name="now">Used for a case that has not been issued yet.</param>
    public DocumentIssue Issue(IReadOnlyList<Block> blocks, RuleBook book, Func<int, Case> caseAt, DateTimeOffset now)
    {
        var (shown, paths, unwritten) = (new List<Block>(), new Dictionary<DocumentBlock, string>(), new List<(string Name, string Reason)>());
        foreach (var block in blocks)
        {
            try
            {
                if (block is DocumentBlock document) paths[document] = Write(document, book, caseAt(document.Edition), now);
                shown.Add(block);
            }
            catch (Exception fault) when (FileTrouble.Is(fault))
            {
                var name = ((DocumentBlock)block).FileName;
                unwritten.Add((name, FileTrouble.ReasonOf(fault, Path.Combine(folder, name))));
            }
        }
        // One reason is said once, whatever number of documents it stopped.
        shown.InsertRange(shown.FindLastIndex(b => b is not QuestionBlock) + 1, unwritten.GroupBy(u => u.Reason, u => u.Name).Select(Notice));
        return new DocumentIssue(shown) { Paths = paths };
    }

    private NoticeBlock Notice(IGrouping<string, string> names) => new(
        NoticeLevel.Error, TroubleCode, ProgramText.Of(TroubleCode, string.Join(ProgramText.Of("file.and"), names), folder, names.Key));

    /// <summary>Writes a document and returns its full path. It appears whole or not at all.</summary>
    public string Write(DocumentBlock document, RuleBook book, Case edition, DateTimeOffset now)
    {
        Directory.CreateDirectory(folder);
        var path = Path.GetFullPath(Path.Combine(folder, document.FileName));
        var unfinished = path + ".tmp";
        using (var stream = new FileStream(unfinished, OptionsForOwner()))
            stream.Write(DocumentPress.Press(document.Kind, book, edition, now));
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
