using System.IO.Compression;
using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Docx;
using ChatOpsFraud.Documents.Tests.Samples;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatOpsFraud.Documents.Tests.Docx;

public class StatementDocxTests
{
    public static TheoryData<string> Names => ["complete", "orders", "gaps", "long", "hostile"];

    private static StatementModel Sample(string name) => name switch
    {
        "complete" => SampleStatements.Complete(),
        "orders" => SampleStatements.ManyOrders(),
        "gaps" => SampleStatements.ManyGaps(),
        "long" => SampleStatements.LongTexts(),
        _ => SampleStatements.Filled(HostileTexts.Mixed),
    };

    [Theory, MemberData(nameof(Names))]
    public void Write_AnyStatement_IsValidOpenXml(string name)
    {
        using var opened = OpenedStatement.Of(Sample(name));
        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(opened.Package, TestContext.Current.CancellationToken);
        Assert.Empty(errors.Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Theory, MemberData(nameof(Names))]
    public void Write_SameModelTwice_GivesSameBytes(string name) =>
        Assert.Equal(StatementDocx.Write(Sample(name)), StatementDocx.Write(Sample(name)));

    [Fact]
    public void Write_AnyStatement_DatesEveryEntryAndTheProperties()
    {
        using var zip = new ZipArchive(new MemoryStream(StatementDocx.Write(SampleStatements.Complete())));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(2026, 11, 23), entry.LastWriteTime.DateTime));

        using var opened = OpenedStatement.Of(SampleStatements.Complete());
        Assert.Equal(new DateTime(2026, 11, 22, 15, 0, 0), opened.Package.PackageProperties.Created?.ToUniversalTime());
    }

    [Fact]
    public void Write_AnyStatement_HasTitleAndLanguageButNoAuthor()
    {
        using var opened = OpenedStatement.Of(SampleStatements.Complete());
        var properties = opened.Package.PackageProperties;
        Assert.Equal("クレジットカード不正利用発生時の申出書（管理番号 2026-0042 第1版）", properties.Title);
        Assert.Equal("ja-JP", properties.Language);
        Assert.Null(properties.Creator);
        Assert.Null(properties.LastModifiedBy);
    }

    [Fact]
    public void Write_CompleteStatement_OpensWithTitleDateNumberAndAddressee()
    {
        using var opened = OpenedStatement.Of(SampleStatements.Complete());
        Assert.Equal(["クレジットカード不正利用発生時の申出書"], opened.InStyle("Title"));
        Assert.Equal(["作成日　令和8年11月23日（2026年11月23日）", "管理番号（当社）　2026-0042", "第1版"], opened.InStyle("Particulars"));
        Assert.Equal(["神奈川県警察本部　御中"], opened.InStyle("Addressee"));
    }

    [Fact]
    public void Write_CompleteStatement_NumbersTheSectionsAsHeadings()
    {
        using var opened = OpenedStatement.Of(SampleStatements.Complete());
        Assert.Equal(["1　申出者の基本情報", "2　事件概要", "3　不正購入者情報等", "後日補足一覧"], opened.InStyle("Heading1"));
        Assert.Equal("購入情報", opened.InStyle("Heading2")[0]);
    }

    [Theory, MemberData(nameof(Names))]
    public void Write_AnyStatement_ShowsEveryCellOfTheModel(string name)
    {
        var model = Sample(name);
        using var opened = OpenedStatement.Of(model);
        var shown = opened.Tables.SelectMany(t => t.Elements<TableRow>()).Select(OpenedStatement.Shown).ToHashSet();
        var rows = model.Sections.SelectMany(s => s.Blocks).SelectMany(b => b.Rows).Where(row => !row.IsGap);
        Assert.All(rows, row => Assert.Contains(string.Concat(row.Cells.Select(HostileTexts.Shown)), shown));
    }

    [Fact]
    public void Write_AnyStatement_IsA4UprightWithFooter()
    {
        using var opened = OpenedStatement.Of(SampleStatements.Complete());
        var size = opened.Body.Descendants<PageSize>().Single();
        Assert.Equal((11906u, 16838u), (size.Width!.Value, size.Height!.Value));
        var footer = opened.Main.FooterParts.Single().Footer!;
        Assert.Equal("管理番号 2026-0042　第1版　規則 1.0.0（3f9a1c0b7d2e）\t1 / 1", OpenedStatement.Shown(footer));
    }
}
