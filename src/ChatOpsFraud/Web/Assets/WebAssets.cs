using System.Collections.Frozen;
using ChatOpsFraud.Documents.Html;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace ChatOpsFraud.Web.Assets;

/// <summary>
/// The styles, scripts and pictures of the pages: every <c>.css</c>, <c>.js</c> and <c>.svg</c> below <c>Web</c>, and the style sheets of
/// the documents. They travel inside the assembly and are addressed by their content.
/// </summary>
internal static class WebAssets
{
    private static readonly Lazy<FrozenDictionary<string, WebAsset>> All = new(Read);

    /// <summary>Where a browser finds a file, e.g. <c>site.css</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public static string Address(string name) => All.Value[name].Address;

    /// <summary>Packs every file, so that no request has to wait for it.</summary>
    public static void Pack()
    {
        foreach (var asset in All.Value.Values) _ = asset.Compressed;
    }

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/assets/{hash}/{name}", Serve).WithMetadata(new WebPage());

    private static IResult Serve(HttpContext context, string hash, string name)
    {
        if (!All.Value.TryGetValue(name, out var asset) || asset.Hash != hash) return Results.NotFound();
        var headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = HeaderNames.AcceptEncoding;
        var takesBrotli = context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        if (takesBrotli) headers.ContentEncoding = "br";
        return Results.Bytes(takesBrotli ? asset.Compressed : asset.Bytes, asset.MediaType);
    }

    private static FrozenDictionary<string, WebAsset> Read()
    {
        var assembly = typeof(WebAssets).Assembly;
        var own = assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith("ChatOpsFraud.Web.", StringComparison.Ordinal) && Path.GetExtension(n) is ".css" or ".js" or ".svg")
            .Select(n => new WebAsset(string.Join('.', n.Split('.')[^2..]), Text(n)));
        WebAsset[] documents = [new("statement.css", StatementHtml.Style), new("report.css", ReportHtml.Stylesheet)];
        return own.Concat(documents).ToFrozenDictionary(a => a.Name, StringComparer.Ordinal);

        string Text(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }
}
