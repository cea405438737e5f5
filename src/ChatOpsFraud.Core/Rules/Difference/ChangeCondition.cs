namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>A group of combinations in words.</summary>
/// <param name="Text">When it holds, e.g. 立場が「EC加盟店」で、被害が「はい」のとき.</param>
/// <param name="Example">One of them in full, as <c>rules explain --facts</c> takes it.</param>
public sealed record ChangeCondition(string Text, string Example);
