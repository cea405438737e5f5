using ChatOpsFraud.Storage.Encryption;

namespace ChatOpsFraud.Storage.Tests.Encryption;

public sealed class RecordCipherTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    [Theory]
    [InlineData("")]
    [InlineData("申出書")]
    public void Open_Sealed_GivesThePlainBytes(string text)
    {
        using var cipher = new RecordCipher(Key);
        var plain = Turns.Bytes(text);
        Assert.Equal(plain, cipher.Open(cipher.Seal(plain, Parts.For("a")), Parts.For("a")));
    }

    [Fact]
    public void Open_AnyByteChanged_GivesNothing()
    {
        using var cipher = new RecordCipher(Key);
        var record = cipher.Seal(Turns.Bytes("申出書"), Parts.For("a"));
        for (var i = 0; i < record.Length; i++)
        {
            record[i] ^= 1;
            Assert.Null(cipher.Open(record, Parts.For("a")));
            record[i] ^= 1;
        }
    }

    [Fact]
    public void Open_OtherLabelKeyOrLength_GivesNothing()
    {
        using var cipher = new RecordCipher(Key);
        using var other = new RecordCipher(new byte[32]);
        var record = cipher.Seal(Turns.Bytes("申出書"), Parts.For("a"));
        Assert.Null(cipher.Open(record, Parts.For("b")));
        Assert.Null(other.Open(record, Parts.For("a")));
        Assert.Null(cipher.Open(record.AsSpan(0, 27), Parts.For("a")));
        Assert.Null(cipher.Open([], Parts.For("a")));
    }

    [Fact]
    public void Unpack_Packed_GivesActorAndPayload()
    {
        var (actor, payload) = EventEnvelope.Unpack(EventEnvelope.Pack("担当 花子 😀", Turns.Bytes("本文")));
        Assert.Equal(("担当 花子 😀", "本文"), (actor, Turns.Text(payload)));
    }
}
