using System.Globalization;
using ChatOpsFraud.Core.Conversation;

namespace ChatOpsFraud.Web.Chat;

/// <summary>Small words of the chat.</summary>
internal static class ChatWords
{
    /// <summary>A moment, e.g. 11月23日 15:00.</summary>
    public static string When(DateTimeOffset at) => ProgramText.Of("chat.at", at.Month, at.Day, at.ToString("HH:mm", CultureInfo.InvariantCulture));

    /// <summary>A value of the review, or the words for what is not there.</summary>
    public static string ValueOf(ReviewRow row) => row.State == "given" ? row.Value : ProgramText.Of($"view.{row.State}");
}
