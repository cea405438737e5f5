using ChatOpsFraud.Storage.Encryption;
using ChatOpsFraud.Storage.Text;

namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>Gives case numbers; to be used within a transaction, so that a number and its first event stand or fall together.</summary>
internal sealed class NumberWriter(SqliteFile file, KeyRing keys)
{
    private readonly Statement _next = file.Prepare(
        "INSERT INTO case_numbers VALUES (?, 1) ON CONFLICT DO UPDATE SET last = last + 1 RETURNING last");

    private readonly Statement _seal = file.Prepare("UPDATE store SET numbers_seal = ?");

    public static IReadOnlyList<(long Year, long Last)> ReadAll(SqliteFile file)
    {
        using var select = new Statement(file, "SELECT year, last FROM case_numbers ORDER BY year");
        return [.. select.All(row => (row.Number(0), row.Number(1)))];
    }

    public string Next(int year)
    {
        var last = _next.With(year).First(row => row.Number(0));
        _seal.With(keys.SealNumbers(ReadAll(file))).Run();
        return CaseNumbers.Format(year, last);
    }
}
