using Spectre.Console;

namespace ChatOpsFraud.Terminal;

/// <summary>Chooses the view that fits where the program reads from and writes to.</summary>
internal static class ReplyViews
{
    public static IReplyView Of(bool asJson)
    {
        IMessageInput input = Console.IsInputRedirected
            ? new PipedInput(Console.In)
            : new KeyboardInput(new ConsoleKeyboard(), TimeProvider.System);
        if (asJson) return new JsonView(input, Console.Out);
        return Console.IsInputRedirected || Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Ansi
            ? new PlainView(input, Console.Out)
            : new ConsoleView(input, AnsiConsole.Console);
    }
}
