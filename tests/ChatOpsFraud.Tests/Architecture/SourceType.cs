namespace ChatOpsFraud.Tests.Architecture;

/// <summary>A type as its file declares it.</summary>
internal sealed record SourceType(string Name, bool IsPublic);
