namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>
/// Postal codes, municipalities and towns of Japan, from the file built into the program or from a newer one that the
/// operator imported. Loaded when first used.
/// </summary>
public static class Gazetteer
{
    private const string Resource = "ChatOpsFraud.Core.Fields.Addresses.gazetteer.bin";

    private static readonly Lazy<GazetteerTables> BuiltIn = new(() => new(BuiltInFile()));
    private static GazetteerTables? _imported;

    /// <summary>Day and sources of the data in use.</summary>
    public static string AsOf => Tables.AsOf;

    /// <summary>All municipalities in the order of their JIS codes; wards, and designated cities without ward, included.</summary>
    public static IReadOnlyList<Municipality> Municipalities => Tables.Names.Municipalities;

    internal static GazetteerTables Tables => Volatile.Read(ref _imported) ?? BuiltIn.Value;

    /// <summary>Takes a gazetteer file that the operator imported in place of the one built in; once, when the program starts.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a gazetteer; the one in use stays.</exception>
    public static void Use(byte[] file)
    {
        _ = GazetteerFile.Read(file);
        Volatile.Write(ref _imported, new(file));
    }

    /// <summary>Where a postal code lies: one place, several, or none when the code is not known.</summary>
    public static IReadOnlyList<PostalPlace> Lookup(PostalCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Tables.Lookup(code);
    }

    /// <summary>Everything in the gazetteer in use; a new copy at each call, meant for an import.</summary>
    public static GazetteerContent Content() => Tables.Content;

    private static byte[] BuiltInFile()
    {
        using var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not built in.");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return file;
    }
}
