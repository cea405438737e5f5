using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ChatOpsFraud.Slack.Tests.Loopback;

internal sealed partial class LoopbackSlack
{
    private int _lastFile;

    /// <summary>Files by id.</summary>
    public ConcurrentDictionary<string, SlackFile> Files { get; } = new();

    /// <summary>So often a file is looked at before it counts as shared.</summary>
    public int LooksBeforeShared { get; set; } = 1;

    /// <summary>Files that stand in a conversation, in order.</summary>
    public IReadOnlyList<SlackFile> SharedIn(string channel, string? thread = null) =>
        [.. Files.Values.Where(f => f.Channel == channel && (thread is null || f.Thread == thread)).OrderBy(f => f.Number)];

    private JsonObject BeginFile(JsonObject arguments)
    {
        var file = new SlackFile { Number = Interlocked.Increment(ref _lastFile), Name = Text(arguments, "filename")!, Length = int.Parse(Text(arguments, "length")!, System.Globalization.CultureInfo.InvariantCulture) };
        Files[file.Id] = file;
        return Ok(("upload_url", new Uri(ApiAddress, $"/upload/{file.Id}").AbsoluteUri), ("file_id", file.Id));
    }

    private async Task ReceiveFileAsync(HttpContext context, string id)
    {
        if (Fail("upload") is { } fault)
        {
            await FailAsync(context, fault);
            return;
        }
        using var content = new MemoryStream();
        // The bytes alone, or a form with one file: Slack takes both.
        if (context.Request.HasFormContentType) await (await context.Request.ReadFormAsync()).Files[0].CopyToAsync(content);
        else await context.Request.Body.CopyToAsync(content);
        if (!Files.TryGetValue(id, out var file) || content.Length != file.Length) context.Response.StatusCode = StatusCodes.Status400BadRequest;
        else file.Bytes = content.ToArray();
    }

    private JsonObject CompleteFiles(JsonObject arguments)
    {
        var ids = arguments["files"]!.AsArray().Select(f => f!["id"]!.ToString()).ToList();
        if (ids.Any(id => !Files.TryGetValue(id, out var file) || file.Bytes is null)) return Error("file_not_found");
        var (channel, thread) = (Text(arguments, "channel_id"), Text(arguments, "thread_ts"));
        foreach (var file in ids.Select(id => Files[id]))
        {
            file.Channel = channel;
            file.Thread = thread;
            file.Shares++;
        }
        return Ok(("files", new JsonArray([.. ids.Select(id => new JsonObject { ["id"] = id })])));
    }

    private JsonObject InfoOf(JsonObject arguments)
    {
        if (!Files.TryGetValue(Text(arguments, "file") ?? "", out var file)) return Error("file_not_found");
        var shares = new JsonObject();
        if (file.Channel is not null && ++file.Looks > LooksBeforeShared)
            shares["private"] = new JsonObject { [file.Channel] = new JsonArray(new JsonObject { ["ts"] = NextTs() }) };
        return Ok(("file", new JsonObject { ["id"] = file.Id, ["name"] = file.Name, ["shares"] = shares }));
    }

    // Without a token Slack shows its page for signing in.
    private IResult SendFile(HttpContext context, string id) => context.Request.Headers.Authorization == $"Bearer {BotToken}" && Files.TryGetValue(id, out var file) && file.Bytes is not null
        ? Results.Bytes(file.Bytes, "text/plain")
        : Results.Text("<html>Sign in</html>", "text/html");
}
