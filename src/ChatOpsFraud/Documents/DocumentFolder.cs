using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud.Documents;

/// <summary>Writes documents into a folder that only the user of the program can read.</summary>
internal sealed class DocumentFolder(string folder)
{
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
