namespace ChatOpsFraud;

/// <summary>Exit codes of the program.</summary>
internal static class ExitCode
{
    /// <summary>It was done.</summary>
    public const int Done = 0;

    /// <summary>The thing asked about is wrong: a rule error, an invalid input, no such case.</summary>
    public const int Wrong = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Something failed that should not.</summary>
    public const int Fault = 3;

    /// <summary>The person ended it with Ctrl-C; what shells expect of an interrupted program.</summary>
    public const int Interrupted = 130;
}
