using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>What is asked back about an address, each with the full addresses to choose from where there are some.</summary>
internal static class AddressQuestion
{
    // More are no help to choose from; then the municipality is asked for.
    private const int MostCandidates = 15;

    public static Parsed<PostalAddress> Empty() => Ask("address.empty", []);

    public static Parsed<PostalAddress> TooLong() => Ask("address.tooLong", []);

    public static Parsed<PostalAddress> NotAnAddress() => Ask("address.unread", []);

    public static Parsed<PostalAddress> Abroad() =>
        Parsed<PostalAddress>.No(Unread.Because(Sentence.Of("address.abroad"), Sentence.Of("address.hint.abroad")));

    public static Parsed<PostalAddress> PrefectureOnly(string prefecture) => Ask("address.prefectureOnly", [], prefecture);

    public static Parsed<PostalAddress> MunicipalityUnknown(string prefecture, string[] candidates) =>
        Ask(candidates.Length > 0 ? "address.municipalityNear" : "address.municipalityUnknown", candidates, prefecture);

    public static Parsed<PostalAddress> PrefectureContradicts(string prefecture, string[] candidates) =>
        Ask("address.prefectureContradicts", candidates, prefecture);

    public static Parsed<PostalAddress> Ambiguous(string name, string[] candidates) => Ask("address.ambiguous", candidates, name);

    public static Parsed<PostalAddress> TownInSeveral(string[] candidates) => Ask("address.townInSeveral", candidates);

    public static Parsed<PostalAddress> Several(string[] candidates) => Ask("address.several", candidates);

    public static Parsed<PostalAddress> Confirm(string[] candidates) => Ask("address.confirm", candidates);

    public static Parsed<PostalAddress> CodeContradicts(PostalCode code, string[] candidates) =>
        Ask("address.codeContradicts", candidates, code.Canonical);

    public static Parsed<PostalAddress> CodeOfSeveral(PostalCode code, string[] candidates) =>
        Ask("address.codeOfSeveral", candidates, code.Canonical);

    public static Parsed<PostalAddress> UnknownCode(PostalCode code) => Ask("address.codeUnknown", [], code.Canonical);

    private static Parsed<PostalAddress> Ask(string reason, string[] candidates, params string[] arguments)
    {
        var kept = candidates.Length <= MostCandidates ? candidates : [];
        var hint = kept.Length > 0 ? "address.hint.choose" : "address.hint.full";
        return Parsed<PostalAddress>.No(new(Sentence.Of(reason, arguments), Sentence.Of(hint), kept));
    }
}
