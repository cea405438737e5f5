using ChatOpsFraud.RuleBooks;
using ChatOpsFraud.Storage;

namespace ChatOpsFraud.CommandLine;

/// <summary>Opens the rule books and the store that a command works with.</summary>
internal static class Shelves
{
    /// <summary>
    /// For work: makes the store where there is none, writes down which rule sets were accepted and refused, and tells on standard error what
    /// is odd about them. Null after a complaint, when there is no set to begin with; then no store is made.
    /// </summary>
    public static async Task<(ICaseStore Store, RuleBookShelf Shelf)?> OpenAsync(string folder, string database, TimeProvider clock, CancellationToken cancellationToken)
    {
        var shelf = RuleBookShelf.Read(folder, Settings.Current.RequireLock, clock);
        if (!shelf.TryCurrent(out _) && !File.Exists(database))
        {
            Complain(shelf);
            return null;
        }
        var store = Stores.Open(database);
        try
        {
            await shelf.AttachAsync(store.RuleArchive, cancellationToken);
            if (shelf.TryCurrent(out _))
            {
                foreach (var trouble in shelf.Troubles) Console.Error.WriteLine(trouble);
                return (store, shelf);
            }
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
        await store.DisposeAsync();
        Complain(shelf);
        return null;
    }

    /// <summary>For looking: nothing is written, and a case is shown with its own rules whatever the folder holds.</summary>
    public static RuleBookShelf Look(string folder, ICaseStore store, TimeProvider clock)
    {
        var shelf = RuleBookShelf.Read(folder, Settings.Current.RequireLock, clock);
        shelf.Consult(store.RuleArchive);
        return shelf;
    }

    private static void Complain(RuleBookShelf shelf)
    {
        foreach (var trouble in shelf.Troubles) Console.Error.WriteLine(trouble);
        Complaint.Of(ProgramText.Of(shelf.Troubles.Count > 0 ? "rules.unusable" : "rules.noneYet"));
    }
}
