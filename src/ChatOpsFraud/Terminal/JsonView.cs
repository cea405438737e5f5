using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using ChatOpsFraud.Core.Conversation;

namespace ChatOpsFraud.Terminal;

/// <summary>One JSON object a line out, one message a line in; U+2028 in a line is a line break of the message.</summary>
internal sealed class JsonView(IMessageInput input, TextWriter output) : IReplyView
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public void Show(string caseNumber, Reply reply, Func<DocumentBlock, string> pathOf)
    {
        foreach (var block in reply.Blocks) Write(BlockJson.Of(block, pathOf));
        Write(new JsonObject
        {
            ["type"] = "turn.end",
            ["case"] = caseNumber,
            ["stage"] = JsonNamingPolicy.CamelCase.ConvertName(reply.Stage.ToString()),
            ["expects"] = JsonNamingPolicy.CamelCase.ConvertName(reply.Expects.ToString()),
            ["progress"] = new JsonObject { ["answered"] = reply.Status.Answered, ["asked"] = reply.Status.Asked },
        });
        output.Flush();
    }

    public Task<string?> ReadAsync(CancellationToken cancellationToken) => input.ReadAsync(cancellationToken);

    private void Write(JsonObject line) => output.WriteLine(line.ToJsonString(Options));
}
