namespace ChatOpsFraud.Web.Chat;

/// <summary>A case that waits for somebody to go on, without anything that says who it is about.</summary>
/// <param name="Number">事案番号.</param>
/// <param name="Stage">Its stage as people read it.</param>
/// <param name="UpdatedAt">When it last changed, Asia/Tokyo.</param>
public sealed record OpenCase(string Number, string Stage, DateTimeOffset UpdatedAt);
