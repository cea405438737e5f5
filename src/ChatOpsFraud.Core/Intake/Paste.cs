namespace ChatOpsFraud.Core.Intake;

/// <summary>Reads many fields out of one pasted text.</summary>
public static class Paste
{
    /// <summary>What is surely said in the text.</summary>
    public static IReadOnlyList<Reading> Read(string text, DateTimeOffset now)
    {
        _ = (text, now);
        return [];
    }
}
