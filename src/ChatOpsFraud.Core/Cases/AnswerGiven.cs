using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Cases;

/// <summary>A field was answered, also わからない and スキップ; an earlier answer is replaced.</summary>
/// <param name="Field">Field id.</param>
/// <param name="State">Given, unknown or skipped.</param>
/// <param name="Value">Stored value.</param>
/// <param name="Display">What people read.</param>
/// <param name="Source">How it came in.</param>
/// <param name="Typed">What was typed, without card data.</param>
public sealed record AnswerGiven(string Field, AnswerState State, string Value, string Display, AnswerSource Source, string Typed) : CaseEvent;
