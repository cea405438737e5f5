using System.Globalization;

namespace ChatOpsFraud.Web.Digests;

/// <summary>A name of a person as lists show it: enough to tell two cases apart, too little to know who it is.</summary>
internal static class Masked
{
    // Always as many, so that the length of the name is not told either.
    private const string Hidden = "●●●";

    /// <summary>The first character and a mask; null stays null.</summary>
    public static string? Of(string? name) => string.IsNullOrWhiteSpace(name) ? null : StringInfo.GetNextTextElement(name.Trim()) + Hidden;
}
