using ChatOpsFraud.Terminal;

namespace ChatOpsFraud.Tests.Terminal;

public sealed class KeyboardInputTests
{
    [Fact]
    public async Task ReadAsync_LinesThatArriveTogether_AreOneMessage()
    {
        var input = Of(["氏名 試験太郎\n電話 03-0000-0000\n以上", "次の答え"]);

        Assert.Equal("氏名 試験太郎\n電話 03-0000-0000\n以上", await input.ReadAsync(TestContext.Current.CancellationToken));
        Assert.Equal("次の答え", await input.ReadAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task ReadAsync_EndOfInput_IsNull() => Assert.Null(await Of([]).ReadAsync(TestContext.Current.CancellationToken));

    [Fact]
    public async Task ReadAsync_StoppedWhileNobodyTypes_Ends()
    {
        using var stop = new CancellationTokenSource();
        using var keyboard = new SilentKeyboard();
        var reading = new KeyboardInput(keyboard, TimeProvider.System).ReadAsync(stop.Token);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    private static KeyboardInput Of(string[] arrivals) => new(new ScriptedKeyboard(arrivals), TimeProvider.System);

    private sealed class ScriptedKeyboard(string[] arrivals) : IKeyboard
    {
        private readonly Queue<string> _arrivals = new(arrivals);
        private readonly Queue<string> _lines = [];

        public bool IsWaiting => _lines.Count > 0;

        public string? ReadLine()
        {
            if (_lines.Count == 0 && _arrivals.TryDequeue(out var arrival))
                foreach (var line in arrival.Split('\n')) _lines.Enqueue(line);
            return _lines.TryDequeue(out var next) ? next : null;
        }
    }

    private sealed class SilentKeyboard : IKeyboard, IDisposable
    {
        private readonly ManualResetEventSlim _released = new();

        public bool IsWaiting => false;

        public string? ReadLine()
        {
            _released.Wait(TestContext.Current.CancellationToken);
            return null;
        }

        public void Dispose() => _released.Set();
    }
}
