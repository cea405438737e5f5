namespace ChatOpsFraud.Terminal;

/// <summary>The keyboard of the console that the program runs in. The console itself edits the line, so that input methods work.</summary>
internal sealed class ConsoleKeyboard : IKeyboard
{
    public bool IsWaiting => Console.KeyAvailable;

    public string? ReadLine() => Console.ReadLine();
}
