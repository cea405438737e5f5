namespace ChatOpsFraud.Core.Conversation;

/// <summary>How urgent a notice is.</summary>
public enum NoticeLevel
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>Something to look at.</summary>
    Warn,

    /// <summary>Something that did not work.</summary>
    Error,
}
