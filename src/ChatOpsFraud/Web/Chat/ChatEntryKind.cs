namespace ChatOpsFraud.Web.Chat;

/// <summary>What an entry in the course of the chat is.</summary>
public enum ChatEntryKind
{
    /// <summary>The bot says something.</summary>
    Said,

    /// <summary>A person answered.</summary>
    Answered,

    /// <summary>A person wrote something that could not be read.</summary>
    Missed,

    /// <summary>Something happened that everybody should know.</summary>
    Noted,

    /// <summary>The case came into another stage.</summary>
    Staged,

    /// <summary>It was decided.</summary>
    Decided,

    /// <summary>An edition was issued.</summary>
    Issued,
}
