using ChatOpsFraud.RuleBooks;

namespace ChatOpsFraud.CommandLine;

/// <summary>Says what is wrong on standard error and gives the exit code for it.</summary>
internal static class Complaint
{
    public static int Of(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return ExitCode.Wrong;
    }

    public static int Of(RuleBookReading reading)
    {
        foreach (var finding in reading.Findings) Console.Error.WriteLine(finding);
        return Of(ProgramText.Of("rules.bad"));
    }
}
