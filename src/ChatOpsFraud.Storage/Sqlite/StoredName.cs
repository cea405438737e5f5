namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>The form of the names that stand in the clear: types of events, channels, slots, kinds of records.</summary>
internal static class StoredName
{
    public const string Rule = "A name is 1-100 visible ASCII characters.";

    private const int Longest = 100;

    public static bool Is(string name) => name.Length is > 0 and <= Longest && name.All(c => c is > ' ' and < '\x7f');
}
