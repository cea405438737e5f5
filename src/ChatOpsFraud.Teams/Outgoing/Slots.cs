using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ChatOpsFraud.Teams.Outgoing;

/// <summary>Places of messages that are changed later.</summary>
internal static class Slots
{
    /// <summary>What is asked now.</summary>
    public const string Question = "question";

    /// <summary>The status.</summary>
    public const string Status = "status";

    /// <summary>The form of a section that a colleague fills in.</summary>
    public static string Form(string section) => $"form:{section}";

    /// <summary>The card that asks whether a file may be stored.</summary>
    public static string Consent(string conversation, int edition, string kind) => $"consent:{Of(conversation, edition, kind)}";

    /// <summary>What became of storing a file.</summary>
    public static string Upload(string conversation, int edition, string kind) => $"upload:{Of(conversation, edition, kind)}";

    // Two people of one group may fetch the same file, each in a chat of their own.
    private static string Of(string conversation, int edition, string kind) =>
        string.Create(CultureInfo.InvariantCulture, $"{Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(conversation)).AsSpan(0, 9))}:{edition}:{kind}");
}
