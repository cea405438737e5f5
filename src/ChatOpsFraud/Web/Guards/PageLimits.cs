using System.Threading.RateLimiting;
using ChatOpsFraud.Web.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace ChatOpsFraud.Web.Guards;

/// <summary>How often and how much one person may send. People type slower; a script that runs wild is stopped.</summary>
internal static class PageLimits
{
    public const string Policy = "pages";

    /// <summary>Most bytes of one request: files included.</summary>
    public const long MostBytes = 4 * 1024 * 1024;

    // A page is some requests at once, so a burst is allowed. Reading costs little; what writes is counted apart from it.
    private const int BurstOfReads = 300;
    private const int ReadsASecond = 50;
    private const int BurstOfWrites = 60;
    private const int WritesASecond = 5;

    public static void Configure(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(Policy, context =>
        {
            var reads = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
            return RateLimitPartition.GetTokenBucketLimiter($"{(reads ? 'r' : 'w')} {KeyOf(context)}", _ => Bucket(reads));
        });
    }

    private static TokenBucketRateLimiterOptions Bucket(bool reads) => new()
    {
        TokenLimit = reads ? BurstOfReads : BurstOfWrites,
        TokensPerPeriod = reads ? ReadsASecond : WritesASecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 0,
    };

    // Who is signed in is counted as a person, who is not by the address. On one's own machine people differ by the name that they gave.
    private static string KeyOf(HttpContext context) => context.User.FindFirst("sub")?.Value
        ?? (WebPerson.Of(context).Name is { Length: > 0 } name ? name : $"{context.Connection.RemoteIpAddress}");
}
