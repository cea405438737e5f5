using ChatOpsFraud.RuleBooks;

namespace ChatOpsFraud.CommandLine;

/// <summary>Says what is wrong on standard error and gives the exit code for it.</summary>
internal static class Complaint
{
    public static int Of(string sentence, int exitCode = ExitCode.Wrong)
    {
        Console.Error.WriteLine(sentence);
        return exitCode;
    }

    public static int Of(RuleBookReading reading)
    {
        Findings(reading);
        return Of(ProgramText.Of("rules.bad"));
    }

    /// <summary>Only the findings, for the command that people run to see them.</summary>
    public static int Findings(RuleBookReading reading)
    {
        foreach (var finding in reading.Findings) Console.Error.WriteLine(finding);
        return ExitCode.Wrong;
    }
}
