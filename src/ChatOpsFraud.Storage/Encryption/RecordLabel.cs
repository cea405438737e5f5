namespace ChatOpsFraud.Storage.Encryption;

/// <summary>The associated data of a record: a sealed record opens only in the place for which it was made.</summary>
internal static class RecordLabel
{
    public static Parts CaseKey(string caseNumber) => Parts.For("case-key").Add(caseNumber);

    public static Parts Event(string caseNumber, long version, string type) => Parts.For("event").Add(caseNumber).Add(version).Add(type);

    public static Parts Outgoing(string caseNumber, long number, string channel, string? slot) =>
        Parts.For("outgoing").Add(caseNumber).Add(number).Add(channel).Add(slot ?? "");

    public static Parts Receipt(string caseNumber, string channel, string slot) =>
        Parts.For("receipt").Add(caseNumber).Add(channel).Add(slot);

    public static Parts Channel(string channel, string kind, long version, string? caseNumber) =>
        Parts.For("channel").Add(channel).Add(kind).Add(version).Add(caseNumber ?? "");
}
