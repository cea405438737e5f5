namespace ChatOpsFraud.Storage.Channels;

/// <summary>A record of a channel as it was read.</summary>
/// <param name="Key">Which one.</param>
/// <param name="Version">The version to expect in the next write, from 1.</param>
/// <param name="Value">What it holds.</param>
public sealed record ChannelRecord(string Key, long Version, ReadOnlyMemory<byte> Value);
