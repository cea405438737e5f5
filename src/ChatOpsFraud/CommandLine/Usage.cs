using System.CommandLine;
using System.CommandLine.Parsing;

namespace ChatOpsFraud.CommandLine;

/// <summary>Says in one Japanese sentence what is wrong with a command line. The library that reads it speaks English only.</summary>
internal static class Usage
{
    private const char FirstOfJapanese = '\u3000';

    /// <summary>The first thing that is wrong, and where the right form is shown.</summary>
    public static string Complaint(ParseResult parsed)
    {
        // What is in Japanese comes from a check of ours and names the value.
        if (parsed.Errors.FirstOrDefault(e => e.Message.Any(c => c >= FirstOfJapanese)) is { } own) return own.Message;
        return parsed.UnmatchedTokens is [var token, ..]
            ? ProgramText.Of("usage.unknown", token, PathOf(parsed.CommandResult))
            : ProgramText.Of("usage.incomplete", PathOf(parsed.CommandResult));
    }

    private static string PathOf(SymbolResult? result) => result is CommandResult command
        ? string.Join(' ', new[] { PathOf(command.Parent), command.Command.Name }.Where(name => name.Length > 0))
        : "";
}
