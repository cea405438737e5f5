using System.Text;
using ChatOpsFraud.Slack.Protocol;
using ChatOpsFraud.Storage;
using Microsoft.AspNetCore.Http;

namespace ChatOpsFraud.Slack.Receiving;

/// <summary>Lets a request through when Slack signed it, and turns what comes of it into the answer.</summary>
internal sealed class SignedRequests(SlackSignature signature, SeenSignatures seen)
{
    private const int MostBytes = 1024 * 1024;

    private static readonly byte[] SslCheck = Encoding.ASCII.GetBytes("ssl_check=1");

    /// <summary>Takes a request.</summary>
    /// <param name="context">The request.</param>
    /// <param name="take">Does what it says; null when it cannot be read.</param>
    public async Task<IResult> TakeAsync(HttpContext context, Func<byte[], CancellationToken, Task<SlackAnswer?>> take)
    {
        if (await ReadAsync(context.Request).ConfigureAwait(false) is not { } body) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        // Slack looks whether the certificate holds; nothing of such a request counts.
        if (IsSslCheck(body)) return Results.Ok();
        var given = context.Request.Headers["X-Slack-Signature"].ToString();
        if (!signature.IsValid(context.Request.Headers["X-Slack-Request-Timestamp"], given, body)) return Results.Unauthorized();
        if (seen.Contains(given)) return Results.Ok();
        try
        {
            if (await take(body, context.RequestAborted).ConfigureAwait(false) is not { } answer) return Results.BadRequest();
            seen.Add(given);
            return answer.Body is null ? Results.Ok() : Results.Text(answer.Body.ToJsonString(), "application/json; charset=utf-8");
        }
        catch (StorageFault)
        {
            // Not stored, so not taken: Slack sends it again.
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static bool IsSslCheck(byte[] body) => body.AsSpan().StartsWith(SslCheck) || body.AsSpan().IndexOf(Encoding.ASCII.GetBytes("&ssl_check=1")) >= 0;

    private static async Task<byte[]?> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > MostBytes) return null;
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted).ConfigureAwait(false)) > 0)
        {
            if (body.Length + read > MostBytes) return null;
            body.Write(buffer, 0, read);
        }
        return body.ToArray();
    }
}
