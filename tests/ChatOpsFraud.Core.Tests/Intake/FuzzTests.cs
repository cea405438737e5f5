using System.Text;
using ChatOpsFraud.Core.Intake;

namespace ChatOpsFraud.Core.Tests.Intake;

public sealed class FuzzTests
{
    private const int Rounds = 6_000;
    private const int Piece = 500;

    private static readonly DateTimeOffset Now = new(2026, 11, 23, 15, 0, 0, TimeSpan.FromHours(9));

    private static readonly string[] Shards =
    [
        "注文番号", "注文日時", "商品名", "：", ":", "\t", "\n", "\u2028", "\r\n", "|", ",", "\"", "{", "}", "[", "]", "【", "】", "お届け先", "ご注文者",
        "住所", "〒530-0001", "様", "× 2台 198,000円", "単価", "数量", "小計", "203.0.113.45:51234", "[20/Nov/2026:21:05:33 +0900]", "カード会社より入電",
        "2026/11/20", "99999999999999999999", "\0", "\uD83D", "\uDE00", "😀", "\u202E", "\u200B", "　", "----", "=", "■", "> ", "Mozilla/5.0 (",
        "\"orders\":[", "null", "1e999", "０８０－００００", "ﾃﾞﾝﾜ", "同上", "+0000", "会員は利用を否認", "Z", "-", "［カード情報を削除しました］", "[11/22 14:03] 田辺: ",
    ];

    [Fact]
    public void Read_RandomAndMutatedTexts_NeverThrowsAndKeepsItsPromises()
    {
        var random = new Random(20261123);
        var folder = Path.Combine(AppContext.BaseDirectory, "Intake", "Pastes");
        var corpus = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        for (var i = 0; i < Rounds; i++)
        {
            var text = i % 2 == 0 ? Shuffled(random) : Mutated(random, corpus[random.Next(corpus.Count)]);
            var result = Paste.ReadAll(text, Now);
            var readings = result.Readings;
            Assert.Equal(readings.Count, readings.Select(r => r.Field).Distinct(StringComparer.Ordinal).Count());
            Assert.All(readings, r => Assert.False(string.IsNullOrWhiteSpace(r.Value.Canonical)));
            Assert.All(readings, r => Assert.DoesNotContain("カード情報を削除", r.Value.Canonical, StringComparison.Ordinal));
            Assert.All(result.UnreadLines, u => Assert.DoesNotContain("カード情報を削除しました", u.Text, StringComparison.Ordinal));
            Assert.All(readings, r => Assert.InRange(r.Line, 1, text.Length + 1));
        }
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[\n")]
    [InlineData("\"a,b\n")]
    [InlineData("注文番号：1\n")]
    [InlineData("注文日時：2026/11/20\n注文日時：2026/11/21\n")]
    [InlineData("商品名 単価 数量 小計\n")]
    [InlineData("お届け先：")]
    [InlineData("様 様 様 様\n")]
    [InlineData("            \t")]
    [InlineData("名:a 名:b ")]
    public void Read_OneShardAMillionTimes_ComesBack(string shard)
    {
        var text = new StringBuilder().Insert(0, shard, 1_000_000 / shard.Length).ToString();

        Assert.Empty(Paste.Read(text, Now));
        Assert.NotNull(Paste.Read(text[..Paste.MaxLength], Now));
    }

    private static string Shuffled(Random random)
    {
        var text = new StringBuilder();
        for (var n = random.Next(1, 25); n > 0; n--) text.Append(Shards[random.Next(Shards.Length)]);
        return text.ToString();
    }

    private static string Mutated(Random random, string text)
    {
        // A piece of a page meets the same readers in a fraction of the time.
        var start = random.Next(Math.Max(1, text.Length - Piece));
        var mutated = new StringBuilder(text, start, Math.Min(Piece, text.Length - start), Piece * 2);
        for (var n = random.Next(1, 6); n > 0 && mutated.Length > 2; n--)
        {
            var at = random.Next(mutated.Length);
            var length = Math.Min(random.Next(1, 30), mutated.Length - at);
            if (random.Next(3) == 0) mutated.Remove(at, length);
            else if (random.Next(2) == 0) mutated.Insert(at, Shards[random.Next(Shards.Length)]);
            else mutated.Insert(random.Next(mutated.Length), mutated.ToString(at, length));
        }
        return mutated.ToString();
    }
}
