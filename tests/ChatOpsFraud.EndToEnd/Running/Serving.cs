using System.Diagnostics;

namespace ChatOpsFraud.EndToEnd.Running;

/// <summary>The program while it serves, on a port of its own.</summary>
internal sealed class Serving : IAsyncDisposable
{
    private const string AnyPort = "http://127.0.0.1:0";
    private readonly Process _process;

    private Serving(Process process, Uri address)
    {
        _process = process;
        Address = address;
        Client = new HttpClient { BaseAddress = address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    /// <summary>Starts the program and waits until it says where it listens.</summary>
    public static async Task<Serving> StartAsync(Workplace place, IReadOnlyDictionary<string, string>? settings = null, params IReadOnlyList<string> arguments)
    {
        var all = new Dictionary<string, string>(settings ?? new Dictionary<string, string>(), StringComparer.Ordinal);
        all.TryAdd("ChatOpsFraud__Web__Urls", AnyPort);
        var process = BuiltProgram.Start(place, all, arguments);
        using var limit = new CancellationTokenSource(Chat.LongestWait);
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            var word = line.Split(' ')[0];
            if (!Uri.TryCreate(word, UriKind.Absolute, out var address) || address.Port == 0) continue;
            _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            return new Serving(process, address);
        }
        throw new InvalidOperationException(await process.StandardError.ReadToEndAsync(CancellationToken.None));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
