namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>
/// Reads one address, from the surest sign to the weakest: a municipality with its prefecture, a municipality alone, a
/// prefecture with a town, a postal code, a town alone. Whatever leaves more than one place is asked back.
/// </summary>
internal sealed class AddressReader(GazetteerTables tables)
{
    private const int LongestText = 1000;

    /// <summary>Reads a text of any kind.</summary>
    public Parsed<PostalAddress> Read(string typed)
    {
        if (typed.Length > LongestText) return AddressQuestion.TooLong();
        var (code, rest) = PostalCodeScan.Take(AddressText.Clean(typed));
        var text = FoldedText.Of(rest);
        if (text.Length == 0 && code is null) return AddressQuestion.Empty();
        var places = code is null ? [] : tables.Lookup(code);
        var decided = new AddressDecision(tables, text, code, places).Decide();
        return decided is { IsRead: false, Unread.Candidates.Count: 0 } && ForeignPlaces.IsNamedIn(typed) ? AddressQuestion.Abroad() : decided;
    }
}
