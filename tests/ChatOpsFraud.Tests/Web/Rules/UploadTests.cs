using System.IO.Compression;
using System.Net;
using System.Text;
using ChatOpsFraud.RuleBooks;

namespace ChatOpsFraud.Tests.Web.Rules;

public sealed class UploadTests
{
    [Theory]
    [InlineData("")]
    [InlineData("rules/")]
    public async Task Upload_AnEditionThatIsNotInUse_ShowsItsDifferences(string top)
    {
        await using var host = await OverviewHost.StartAsync();
        var files = Files();
        files["triage/outcome.json"] = files["triage/outcome.json"].Replace("\"reason\": \"", "\"reason\": \"いつでも110番です。<script>alert(1)</script>", StringComparison.Ordinal);

        (await SendAsync(host, Zip(files.Select(f => (top + f.Key, f.Value))))).Shows("承認のあとで変わっている", "いつでも110番です", "比べた答えの組み合わせ").Hides("<script>");
        Assert.Single(await host.Store.RuleArchive.ListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Upload_RulesWithFaults_NamesFileAndLine()
    {
        await using var host = await OverviewHost.StartAsync();
        var files = Files();
        files["triage/outcome.json"] = files["triage/outcome.json"].Replace("\"rows\"", "\"<script>rows\"", StringComparison.Ordinal);

        var page = await SendAsync(host, Zip(files.Select(f => (f.Key, f.Value))));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("送った規則に直すところがある", page.Text, StringComparison.Ordinal);
        Assert.Contains("triage/outcome.json:", page.Text, StringComparison.Ordinal);
        page.Hides("<script>");
    }

    [Fact]
    public async Task Upload_WhatIsNoRuleFolder_SaysWhatIsWrong()
    {
        await using var host = await OverviewHost.StartAsync();

        Assert.Contains("ZIPファイルとして読めません", (await SendAsync(host, Encoding.UTF8.GetBytes("no zip at all"))).Text, StringComparison.Ordinal);
        Assert.Contains("ruleset.json がありません", (await SendAsync(host, Zip([("other.json", "{}")]))).Text, StringComparison.Ordinal);
        Assert.Contains("ファイルを選んでください", (await SendAsync(host, [])).Text, StringComparison.Ordinal);
        Assert.Contains("2MBまで", (await SendAsync(host, new byte[(2 * 1024 * 1024) + 1])).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_FarMoreInsideThanOutside_IsRefused()
    {
        await using var host = await OverviewHost.StartAsync();
        var bomb = Zip([("ruleset.json", "{}"), ("a.json", new string(' ', 20 * 1024 * 1024))]);
        var many = Zip(Enumerable.Range(0, 600).Select(i => ($"{i}.json", "{}")));

        Assert.True(bomb.Length < 100_000);
        Assert.Contains("中身が多すぎます", (await SendAsync(host, bomb)).Text, StringComparison.Ordinal);
        Assert.Contains("中身が多すぎます", (await SendAsync(host, many)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_APathThatLeadsOut_IsOnlyAName()
    {
        await using var host = await OverviewHost.StartAsync();
        var files = Files();
        files["../../outside.json"] = "{}";

        var page = await SendAsync(host, Zip(files.Select(f => (f.Key, f.Value))));

        Assert.NotEqual(HttpStatusCode.InternalServerError, page.Status);
        Assert.False(File.Exists(Path.GetFullPath("../../outside.json")));
    }

    [Fact]
    public async Task Upload_WithoutTheTokenOrTheRole_IsRefused()
    {
        await using var host = await OverviewHost.StartAsync();
        using var form = FormOf(Zip([("ruleset.json", "{}")]));
        using var other = FormOf(Zip([("ruleset.json", "{}")]));

        Assert.Equal(HttpStatusCode.Forbidden, (await host.PostAsync("/rules/try", "/rules/differences", form, roles: "agent")).Status);
        Assert.Contains("送信を確かめられませんでした", (await host.PostAsync(null, "/rules/differences", other)).Text, StringComparison.Ordinal);
    }

    private static async Task<Page> SendAsync(OverviewHost host, byte[] file)
    {
        using var form = FormOf(file);
        return await host.PostAsync("/rules/differences", "/rules/differences", form);
    }

    private static MultipartFormDataContent FormOf(byte[] file) => new() { { new ByteArrayContent(file), "file", "rules.zip" } };

    private static Dictionary<string, string> Files() => new(RuleFolder.Read(RuleFolder.Shipped), StringComparer.Ordinal);

    private static byte[] Zip(IEnumerable<(string Path, string Text)> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (path, text) in files)
            {
                using var writer = new StreamWriter(zip.CreateEntry(path).Open());
                writer.Write(text);
            }
        return bytes.ToArray();
    }
}
