namespace ChatOpsFraud.Teams.Protocol;

/// <summary>A conversation.</summary>
/// <param name="Id">In a channel with <c>;messageid=</c> and the first message of the thread: the thread is the conversation.</param>
/// <param name="ConversationType"><c>personal</c>, <c>groupChat</c> or <c>channel</c>; missing in some personal chats.</param>
/// <param name="TenantId">Tenant of the conversation.</param>
/// <param name="IsGroup">True with more than one person.</param>
internal sealed record ConversationAccount(string Id = "", string? ConversationType = null, string? TenantId = null, bool? IsGroup = null)
{
    /// <summary>True for the chat of one person with the bot.</summary>
    public bool IsPersonal => ConversationType is null ? IsGroup is not true : ConversationType == "personal";
}
