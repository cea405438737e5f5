using Microsoft.Extensions.Logging;

namespace ChatOpsFraud.RuleBooks;

/// <summary>Lines of the log about rule sets.</summary>
internal static partial class RuleReloads
{
    /// <summary>A set was accepted or refused, or could not be read; the sentence names it.</summary>
    [LoggerMessage(Level = LogLevel.Warning, Message = "{Sentence}")]
    public static partial void Tell(ILogger logger, string sentence);
}
