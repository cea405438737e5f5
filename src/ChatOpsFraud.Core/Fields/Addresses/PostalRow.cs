namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>One row of postal data: a code, where it lies, and its town.</summary>
/// <param name="Code">The seven digits as a number, e.g. 2310023; 0–9999999.</param>
/// <param name="JisCode">Five digits of the municipality, e.g. <c>14104</c>.</param>
/// <param name="Town">町域 as published; empty where the code covers more than one.</param>
public sealed record PostalRow(int Code, string JisCode, string Town);
