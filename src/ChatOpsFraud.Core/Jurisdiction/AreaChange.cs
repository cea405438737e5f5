namespace ChatOpsFraud.Core.Jurisdiction;

/// <summary>An announced change of 方面.</summary>
/// <param name="Area">The coming area.</param>
/// <param name="NotBefore">The earliest day announced.</param>
/// <param name="On">The day itself, once it is fixed; null until then, and the old area goes on.</param>
public sealed record AreaChange(string Area, DateOnly NotBefore, DateOnly? On);
