using System.Text;
using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Core.Fields.Addresses;

namespace ChatOpsFraud.Core.Tests.Fields.Addresses;

public sealed class AddressFuzzTests
{
    private const int Runs = 20_000;

    private static readonly string[] Pieces =
    [
        "東京都", "京都府", "北海道", "千葉", "市", "区", "町", "村", "郡", "中央区", "府中市", "市川市", "一", "十", "千", "ー", "ヶ", "ｹ", "-", "〒",
        "231-0023", "２３１", "0", "９", " ", "　", "\n", "\0", "\uD83D\uDE00", "\uD83D", "\uDE00", "\u202E", "\u3099", "\U000E0100", "㈱", "㌔",
        "TEL", ":", "(", "）", "です", "丁目", "番地", "a", "@", "https://", "﷽", "\uFFFF", "株式会社", "住所は",
    ];

    [Fact]
    public void Parse_RandomText_GivesAValueOrAReason()
    {
        var random = new Random(20261120);
        for (var run = 0; run < Runs; run++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(1, 14); length > 0; length--) text.Append(Pieces[random.Next(Pieces.Length)]);
            AssertTotal(text.ToString());
        }
    }

    [Fact]
    public void Parse_MutatedAddress_GivesAValueOrAReason()
    {
        var random = new Random(20261121);
        var municipalities = Gazetteer.Municipalities;
        for (var run = 0; run < Runs; run++)
        {
            var text = new StringBuilder("〒231-0023 " + municipalities[random.Next(municipalities.Count)].FullName + "本町1丁目2番3号");
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                var at = random.Next(text.Length);
                if (random.Next(2) == 0) text.Remove(at, Math.Min(random.Next(1, 4), text.Length - at));
                else text.Insert(at, Pieces[random.Next(Pieces.Length)]);
            }
            AssertTotal(text.ToString());
        }
    }

    // What was read is read the same way again: stored addresses stay what they are.
    private static void AssertTotal(string text)
    {
        var parsed = PostalAddress.Parse(text);
        _ = PostalCode.Parse(text);
        if (!parsed.IsRead)
        {
            Assert.NotEmpty(parsed.Unread!.Reason.Text);
            return;
        }
        var again = PostalAddress.Parse(parsed.Value.Canonical);
        Assert.Equal(parsed.Value.Place, again.Value.Place);
    }
}
