using ChatOpsFraud.Core.Fields.Addresses;

namespace ChatOpsFraud.Core.Tests.Fields.Addresses;

public sealed class GazetteerFileTests
{
    private static readonly GazetteerContent Content = new(
        "2026-04-01",
        [new("某県", "某市", "99201"), new("某県", "某郡某町", "99301"), new("別府", "別市", "98201")],
        [new(9990000, "99201", ""), new(9990001, "99201", "一番町"), new(9990001, "99301", "一番町"), new(9990002, "98201", "")],
        [new(9998501, "98201", "")]);

    [Fact]
    public void Read_WhatWasWritten_IsTheSame()
    {
        var read = GazetteerFile.Read(GazetteerFile.Write(Content));

        Assert.Equal(Content.AsOf, read.AsOf);
        Assert.Equal(Content.Municipalities, read.Municipalities);
        Assert.Equal(Content.Rows, read.Rows);
        Assert.Equal(Content.OfficeRows, read.OfficeRows);
    }

    [Fact]
    public void Write_TwiceTheSame_GivesTheSameBytes() => Assert.Equal(GazetteerFile.Write(Content), GazetteerFile.Write(Content));

    [Fact]
    public void Write_RowOutsideTheList_Throws()
    {
        var content = Content with { Rows = [new(1, "00000", "")] };

        Assert.Throws<ArgumentException>(() => GazetteerFile.Write(content));
    }

    [Fact]
    public void Write_RowsOutOfOrder_Throws()
    {
        var content = Content with { Rows = [.. Content.Rows.Reverse()] };

        Assert.Throws<ArgumentException>(() => GazetteerFile.Write(content));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(11)]
    [InlineData(40)]
    [InlineData(150)]
    public void Read_TornFile_IsRefused(int length)
    {
        var torn = GazetteerFile.Write(Content)[..length];

        Assert.Throws<InvalidDataException>(() => GazetteerFile.Read(torn));
    }

    [Fact]
    public void Read_DamagedFile_IsRefused()
    {
        var damaged = GazetteerFile.Write(Content);
        Array.Fill(damaged, (byte)0xFF, 8, 20);

        Assert.Throws<InvalidDataException>(() => GazetteerFile.Read(damaged));
    }

    [Fact]
    public void Read_OtherFile_IsRefused() => Assert.Throws<InvalidDataException>(() => GazetteerFile.Read(new byte[100]));

    [Fact]
    public void Tables_OfAnotherFile_DecideByThatFile()
    {
        var tables = new GazetteerTables(GazetteerFile.Write(Content));

        var address = new AddressReader(tables).Read("〒999-0001 某町一番町1").Value;

        Assert.Equal("某県某郡某町一番町1", address.Canonical);
    }
}
