using System.Diagnostics;
using ChatOpsFraud.Documents.Docx;
using ChatOpsFraud.Documents.Pdf;
using ChatOpsFraud.Documents.Tests.Samples;

namespace ChatOpsFraud.Documents.Tests.Pdf;

public sealed class LibreOfficeTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    // A busy machine is no fault.
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(3);

    private readonly string _place = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public async Task Convert_Statement_ReadsBackInOrder()
    {
        Needs.LibreOffice();
        Needs.JapaneseFonts();
        var reader = Needs.Program("pdftotext", "poppler-utils");

        var (pdf, reason) = await Office("").ConvertAsync(StatementDocx.Write(SampleStatements.ManyGaps()), Day, TestContext.Current.CancellationToken);

        Assert.Null(reason);
        var text = await ReadAsync(reader, pdf!);
        string[] inOrder =
        [
            "クレジットカード不正利用発生時の申出書", "令和8年11月23日", "2026-0042", "未確認（後日補足）", "1申出者の基本情報", "株式会社みなと家電",
            "2事件概要", "みなと家電オンライン", "購入情報（注文1）", "ノートパソコン", "USBメモリ", "3不正購入者情報等", "203.0.113.45", "後日補足一覧", "以上",
        ];
        var at = 0;
        foreach (var expected in inOrder)
        {
            var found = text.IndexOf(expected, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"「{expected}」 does not stand behind place {at}.");
            at = found + expected.Length;
        }
        Assert.Empty(Directory.EnumerateFileSystemEntries(_place));
    }

    [Fact]
    public async Task Convert_SameStatementTwice_GivesTheSameBytes()
    {
        Needs.LibreOffice();
        var docx = StatementDocx.Write(SampleStatements.Complete());

        var (one, _) = await Office("").ConvertAsync(docx, Day, TestContext.Current.CancellationToken);
        var (two, _) = await Office("").ConvertAsync(docx, Day, TestContext.Current.CancellationToken);

        Assert.NotNull(one);
        Assert.Equal(one, two);
    }

    [Fact]
    public async Task Convert_ProgramThatHangs_IsEndedWithItsChildrenAndLeavesNothing()
    {
        var beacon = Path.Combine(_place, "beacon");
        var program = Script($"(while true; do date +%N > '{beacon}'; sleep 0.05; done) & sleep 600");
        var folder = Directory.CreateDirectory(Path.Combine(_place, "tmp")).FullName;

        var (pdf, reason) = await Office(program, TimeSpan.FromSeconds(2), folder).ConvertAsync([1, 2, 3], Day, TestContext.Current.CancellationToken);

        Assert.Null(pdf);
        Assert.Equal("document.pdfLate", reason?.Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
        var last = File.Exists(beacon) ? await File.ReadAllTextAsync(beacon, TestContext.Current.CancellationToken) : "";
        await Task.Delay(500, TestContext.Current.CancellationToken);
        Assert.Equal(last, File.Exists(beacon) ? await File.ReadAllTextAsync(beacon, TestContext.Current.CancellationToken) : "");
    }

    [Fact]
    public async Task Convert_Cancelled_EndsTheProgramAndLeavesNothing()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_place, "tmp")).FullName;
        using var cancelled = new CancellationTokenSource();
        var converting = Office(Script("sleep 600"), Long, folder).ConvertAsync([1], Day, cancelled.Token);

        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => converting);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Theory]
    [InlineData("exit 1")]
    [InlineData("exit 0")]
    [InlineData("yes | head -c 3000000; yes | head -c 3000000 1>&2; exit 77")]
    public async Task Convert_ProgramThatFails_IsAReasonAndLeavesNothing(string script)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_place, "tmp")).FullName;

        var (pdf, reason) = await Office(Script(script), Long, folder).ConvertAsync([1], Day, TestContext.Current.CancellationToken);

        Assert.Null(pdf);
        Assert.Equal("document.pdfFailed", reason?.Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public async Task Convert_Program_RunsInAPrivateFolderWithoutOurSecrets()
    {
        Environment.SetEnvironmentVariable("ChatOpsFraud__Test__Secret", "geheim");
        var seen = Path.Combine(_place, "seen");
        var program = Script($"(env; stat -c %a . ; ls) > '{seen}'; cp statement.docx statement.pdf");

        var (pdf, _) = await Office(program).ConvertAsync("%PDF"u8.ToArray(), Day, TestContext.Current.CancellationToken);

        Assert.Equal("%PDF"u8.ToArray(), pdf);
        var lines = await File.ReadAllLinesAsync(seen, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(lines, line => line.Contains("geheim", StringComparison.Ordinal));
        Assert.Contains("700", lines);
        Assert.Contains("fonts.conf", lines);
        Assert.Contains(lines, line => line.StartsWith($"TMPDIR={_place}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("off", "document.pdfOff")]
    [InlineData("OFF", "document.pdfOff")]
    [InlineData("/nowhere/soffice", "document.noLibreOfficeThere")]
    public async Task Convert_SwitchedOffOrNotThere_IsAReason(string setting, string code)
    {
        var (pdf, reason) = await Office(setting).ConvertAsync([1], Day, TestContext.Current.CancellationToken);

        Assert.Null(pdf);
        Assert.Equal(code, reason?.Code);
        Assert.NotEmpty(reason!.Text);
    }

    [Fact]
    public async Task Convert_FileThatIsNoProgram_IsAReason()
    {
        var file = Path.Combine(_place, "soffice");
        await File.WriteAllTextAsync(file, "これはプログラムではありません。", TestContext.Current.CancellationToken);

        var (_, reason) = await Office(file).ConvertAsync([1], Day, TestContext.Current.CancellationToken);

        Assert.Equal("document.pdfFailed", reason?.Code);
    }

    public void Dispose() => Directory.Delete(_place, recursive: true);

    private LibreOffice Office(string setting, TimeSpan? longest = null, string? temporary = null) =>
        new(setting, longest ?? Long, TimeProvider.System, temporary ?? _place);

    private string Script(string body)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The stand-in for LibreOffice is a shell script.");
        var file = Path.Combine(_place, "soffice");
        File.WriteAllText(file, $"#!/bin/sh\n{body}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return file;
    }

    // Programs part Latin from Japanese by a little space, and cells by line breaks: neither counts here.
    private static async Task<string> ReadAsync(string reader, byte[] pdf)
    {
        using var process = Process.Start(new ProcessStartInfo(reader, ["-enc", "UTF-8", "-", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        })!;
        var text = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.BaseStream.WriteAsync(pdf, TestContext.Current.CancellationToken);
        process.StandardInput.Close();
        return string.Concat((await text).Where(c => !char.IsWhiteSpace(c)));
    }
}
