using System.Text;
using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Core.Fields.Cards;
using ChatOpsFraud.Core.Statement.Characters;

namespace ChatOpsFraud.Core.Tests.Fields;

public sealed class HostileInputTests
{
    private const int Rounds = 20_000;

    private static readonly DateTimeOffset Now = new(2026, 11, 23, 15, 0, 0, TimeSpan.FromHours(9));

    public static TheoryData<FieldKind> Kinds => [.. Enum.GetValues<FieldKind>().Except([FieldKind.Date, FieldKind.DateTime, FieldKind.Address, FieldKind.PostalCode])];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_AnyText_GivesValueOrReason(FieldKind kind)
    {
        var hostile = new Hostile((int)kind);
        for (var i = 0; i < Rounds; i++)
        {
            var text = hostile.Next();
            var parsed = FieldReader.Read(kind, text, Now);
            if (parsed.IsRead) AssertSound(kind, parsed.Value, text);
            else Assert.NotEmpty(parsed.Unread!.Reason.Text);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_HugeText_GivesReason(FieldKind kind)
    {
        foreach (var piece in new[] { "1", "あ", "1,", "十", "@", "a.", "1:", "-", "(", " 様", "\uD800", "e\u0301", "、" })
            Assert.False(FieldReader.Read(kind, string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)), Now).IsRead);
    }

    [Fact]
    public void CutOutAndCheck_AnyText_AreTotal()
    {
        var hostile = new Hostile(99);
        for (var i = 0; i < Rounds; i++)
        {
            var text = hostile.Next();
            var cut = CardNumbers.CutOut(text);
            Assert.Equal(0, CardNumbers.CutOut(cut.Text).Count);
            var egov = EgovCharacters.Check(text);
            Assert.True(egov.Text.All(EgovCharacters.IsAllowed));
            Assert.Equal(egov.Text, EgovCharacters.Check(egov.Text).Text);
            Assert.All(egov.Replacements, r => Assert.NotEmpty(r.Sentence.Text));
            var name = EgovFileName.Of(text);
            Assert.Equal(name, EgovFileName.Of(name));
            Assert.DoesNotContain(name, c => " 　#^~?%<>{}[]\\/:*\"|−".Contains(c, StringComparison.Ordinal));
        }
    }

    /// <summary>What is stored and shown is well-formed, visible, and reads again as the same value.</summary>
    private static void AssertSound(FieldKind kind, FieldValue value, string text)
    {
        foreach (var shown in new[] { value.Canonical, value.Display })
        {
            Assert.NotEmpty(shown.Trim());
            Assert.True(shown.Length <= FreeText.MaxLength, text);
            Assert.DoesNotContain(shown, c => char.IsControl(c) && (c != '\n' || kind != FieldKind.LongText));
            Assert.True(shown.EnumerateRunes().All(r => r.Value is not (>= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069)), text);
            Assert.Equal(shown, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(shown)));
        }
        var again = FieldReader.Read(kind, value.Canonical, Now);
        Assert.True(again.IsRead, $"{kind} {text} → {value.Canonical}: {again.Unread?.Reason.Text}");
        Assert.Equal(value.Canonical, again.Value.Canonical);
    }
}
