using ChatOpsFraud.EndToEnd.Running;
using Microsoft.Data.Sqlite;

namespace ChatOpsFraud.EndToEnd.Conversations;

public sealed class TamperTests
{
    private const string Now = "2026-11-24T10:00:00+09:00";

    [Fact]
    public async Task Verify_OneByteOfAnEventChanged_NamesTheCase()
    {
        using var place = new Workplace();
        await AnswerAsync(place);
        var changed = await AnswerAsync(place);
        await AnswerAsync(place);
        Assert.Equal(0, (await ProgramRun.OfAsync(place, "audit", "verify", "--db", place.Database)).ExitCode);

        FlipOneByte(place.Database, changed);
        var audit = await ProgramRun.OfAsync(place, "audit", "verify", "--db", place.Database);

        Assert.Equal(1, audit.ExitCode);
        Assert.Contains(changed, Assert.Single(audit.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_EventsCutOffAtTheEnd_NamesTheCase()
    {
        using var place = new Workplace();
        var cut = await AnswerAsync(place);

        Assert.Equal(1, place.Tamper("DELETE FROM events WHERE position = (SELECT max(position) FROM events)"));
        var audit = await ProgramRun.OfAsync(place, "audit", "verify", "--db", place.Database);

        Assert.Equal(1, audit.ExitCode);
        Assert.Contains(cut, Assert.Single(audit.ErrorLines), StringComparison.Ordinal);
    }

    private static async Task<string> AnswerAsync(Workplace place)
    {
        await using var chat = Chat.Start(place, Now);
        var turn = await chat.ReadAsync();
        foreach (var answer in new[] { "いいえ", "EC加盟店", "不正注文の被害" })
        {
            await chat.SayAsync(answer);
            turn = await chat.ReadAsync();
        }
        await chat.EndAsync();
        return turn!.CaseNumber;
    }

    private static void FlipOneByte(string database, string caseNumber)
    {
        using var connection = Open(database);
        using var select = connection.CreateCommand();
        select.CommandText = "SELECT position, sealed FROM events WHERE case_number = $case ORDER BY position LIMIT 1 OFFSET 1";
        select.Parameters.AddWithValue("$case", caseNumber);
        using var row = select.ExecuteReader();
        Assert.True(row.Read());
        var position = row.GetInt64(0);
        var sealedBytes = (byte[])row[1];
        row.Close();
        sealedBytes[^1] ^= 1;
        using var update = connection.CreateCommand();
        update.CommandText = "UPDATE events SET sealed = $sealed WHERE position = $position";
        update.Parameters.AddWithValue("$sealed", sealedBytes);
        update.Parameters.AddWithValue("$position", position);
        Assert.Equal(1, update.ExecuteNonQuery());
    }

    private static SqliteConnection Open(string database)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
