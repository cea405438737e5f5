namespace ChatOpsFraud.Storage.Channels;

/// <summary>Names a record of a channel.</summary>
/// <param name="Channel">The channel, e.g. <c>slack</c>; in the clear, 1–100 visible ASCII characters.</param>
/// <param name="Kind">What it holds, e.g. <c>installation</c>; in the clear, like <paramref name="Channel"/>.</param>
/// <param name="Key">Which one, e.g. the id of a workspace or a person. Only a keyed hash of it stands in the clear.</param>
public sealed record ChannelRecordKey(string Channel, string Kind, string Key);
