using System.Text;
using ChatOpsFraud.Core.Fields.Addresses;
using ChatOpsFraud.Data;

namespace ChatOpsFraud.Tests.Data;

public sealed class GazetteerImportTests : IDisposable
{
    private const string KenAll = """
        13101,"999  ","9990000","ﾄｳｷｮｳﾄ","ﾁﾖﾀﾞｸ","ｲｶﾆｹｲｻｲｶﾞﾅｲﾊﾞｱｲ","東京都","千代田区","以下に掲載がない場合",0,0,0,0,0,0
        13101,"999  ","9990001","ﾄｳｷｮｳﾄ","ﾁﾖﾀﾞｸ","ｶｸｳﾁｮｳ(1-3ﾁｮｳﾒ)","東京都","千代田区","架空町（１～３丁目）",1,0,1,0,0,0
        13101,"999  ","9990002","ﾄｳｷｮｳﾄ","ﾁﾖﾀﾞｸ","ﾅｶﾞｲﾁｮｳ(ｲﾁ､","東京都","千代田区","長架町（一、",1,0,1,0,0,0
        13101,"999  ","9990002","ﾄｳｷｮｳﾄ","ﾁﾖﾀﾞｸ","ﾆ)","東京都","千代田区","二、三を除く）",1,0,1,0,0,0
        13101,"999  ","9990003","ﾄｳｷｮｳﾄ","ﾁﾖﾀﾞｸ","ｺｳ､ｵﾂ","東京都","千代田区","甲架、乙架",1,0,1,0,0,0
        13381,"999  ","9990010","ﾄｳｷｮｳﾄ","ﾐﾔｹｼﾞﾏﾐﾔｹﾑﾗ","ｲﾁｴﾝ","東京都","三宅島三宅村","三宅村一円",0,0,0,0,0,0
        13999,"999  ","9990020","ﾄｳｷｮｳﾄ","ｱﾀﾗｼｼﾋｶﾞｼｸ","ﾀﾞｲ1ﾁﾜﾘ","東京都","新架市東区","大架第１地割～第３地割",0,0,0,0,0,0
        """;

    private readonly string _directory = Directory.CreateTempSubdirectory("gazetteer").FullName;

    private string Out => Path.Combine(_directory, "gazetteer.bin");

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void Import_KenAll_ReplacesThePrefecturesItHolds()
    {
        var before = Gazetteer.Content();

        var counts = GazetteerImport.Import(null, null, Write(KenAll, isShiftJis: false), Out, "2026-04-01");

        var content = GazetteerFile.Read(File.ReadAllBytes(Out));
        Assert.Equal("2026-04-01", content.AsOf);
        Assert.Equal(
            ["13101 千代田区", "13381 三宅村", "13990 新架市", "13999 新架市東区"],
            content.Municipalities.Where(m => m.Prefecture == "東京都").Select(m => $"{m.JisCode} {m.Name}"));
        Assert.Equal(before.Rows.Where(r => !IsTokyo(r)), content.Rows.Where(r => !IsTokyo(r)));
        Assert.Equal(47, counts.Prefectures);
        Assert.Equal(
            (content.Municipalities.Count, content.Rows.Count, content.OfficeRows.Count),
            (counts.Municipalities, counts.Rows, counts.OfficeRows));
        Assert.Subset(
            content.Municipalities.Select(m => m.JisCode).ToHashSet(),
            content.OfficeRows.Select(r => r.JisCode).ToHashSet());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Import_KenAll_TakesNamesOutOfTheirRemarks(bool isShiftJis)
    {
        GazetteerImport.Import(WritePackage(), null, Write(KenAll, isShiftJis), Out, "2026-04-01");

        var rows = GazetteerFile.Read(File.ReadAllBytes(Out)).Rows.Where(IsTokyo).Select(r => $"{r.Code} {r.Town}");
        Assert.Equal(
            ["9990000 ", "9990001 架空町", "9990002 長架町", "9990003 甲架", "9990003 乙架", "9990010 ", "9990020 大架"],
            rows);
    }

    [Fact]
    public void Import_Package_ReadsSharedAndOwnParts()
    {
        var office = Path.Combine(_directory, "office");
        File.WriteAllText(office, ";; comment\n9998501 /架空商会 @ 架空県架空市北区一町１/\n9998502 /外 @ 外県外市１/\n", EucJp());

        var counts = GazetteerImport.Import(WritePackage(), office, null, Out, "2026-04-01");

        var content = GazetteerFile.Read(File.ReadAllBytes(Out));
        Assert.Equal(["架空市", "架空市北区", "隣市"], content.Municipalities.Select(m => m.Name));
        Assert.Equal(
            ["9990000 97101 ", "9990001 97101 一町", "9990001 97101 二町"],
            content.Rows.Take(3).Select(r => $"{r.Code} {r.JisCode} {r.Town}"));
        Assert.Equal(100, content.Rows.Count(r => r.Town == "塔"));
        Assert.Equal(["97101 境", "98201 境町"], content.Rows.TakeLast(2).Select(r => $"{r.JisCode} {r.Town}"));
        Assert.Equal([new PostalRow(9998501, "97101", "")], content.OfficeRows);
        Assert.Equal(new FileInfo(Out).Length, counts.Bytes);
    }

    [Theory]
    [InlineData("a,b,c")]
    [InlineData("")]
    [InlineData("13101,\"999\",\"99900\",\"ﾄ\",\"ﾁ\",\"ｲ\",\"東京都\",\"千代田区\",\"一町\",0,0,0,0,0,0")]
    public void Import_OtherFile_IsRefusedAndNothingWritten(string text)
    {
        Assert.Throws<InvalidDataException>(() => GazetteerImport.Import(null, null, Write(text, isShiftJis: false), Out, "2026-04-01"));
        Assert.False(File.Exists(Out));
    }

    private static bool IsTokyo(PostalRow row) => row.JisCode.StartsWith("13", StringComparison.Ordinal);

    private static Encoding EucJp()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(20932);
    }

    private string WritePackage()
    {
        var master = Directory.CreateDirectory(Path.Combine(_directory, "package", "master")).FullName;
        File.WriteAllText(Path.Combine(master, "pref.json"), """{"pref":{"97":["架空県","ｶｸｳｹﾝ"],"98":["隣県","ﾄﾅﾘｹﾝ"]}}""");
        File.WriteAllText(Path.Combine(master, "city.json"), """{"city":{"97101":["架空市北区","ｷﾀ"],"98201":["隣市","ﾄﾅﾘ"]}}""");
        File.WriteAllText(Path.Combine(master, "zip5.json"), """{"zip5":{"99900":97101,"99910":[97101,"塔"]}}""");
        File.WriteAllText(
            Path.Combine(master, "zip7.json"), """{"zip7":{"9990000":"","9990001":["一町","二町"],"9992000":[97101,"境",98201,"境町"]}}""");
        return Path.Combine(_directory, "package");
    }

    private string Write(string text, bool isShiftJis)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var file = Path.Combine(_directory, "KEN_ALL.CSV");
        File.WriteAllText(file, text.Replace("\n", "\r\n", StringComparison.Ordinal), isShiftJis ? Encoding.GetEncoding(932) : new UTF8Encoding(false));
        return file;
    }
}
