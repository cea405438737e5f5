namespace ChatOpsFraud.Core.Rules;

/// <summary>Where something stands in the rule files, so that a finding made later can still point at it.</summary>
/// <param name="File">Path inside the rule folder.</param>
/// <param name="Place">JSON pointer, e.g. <c>/checks/3</c>.</param>
/// <param name="Line">Line in the file, from 1.</param>
public sealed record RulePlace(string File, string Place, int Line);
