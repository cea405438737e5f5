using ChatOpsFraud.Core.Rules.Checks.Expressions;

namespace ChatOpsFraud.Core.Rules.Checks;

/// <summary>A function that checks may call; it stands on <see cref="CheckFacts"/> under the same name.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">What it takes, in order.</param>
/// <param name="Result">The type of its value.</param>
/// <param name="Values">The closed set of its texts; empty when any text may come.</param>
/// <param name="Least">The least number it gives; null when there is no bound, or no number.</param>
/// <param name="Most">The largest number it gives; null when there is no bound, or no number.</param>
/// <param name="Read">Its value for these fields and literals; null while it is not known.</param>
internal sealed record CheckFunction(
    string Name,
    IReadOnlyList<CheckParameter> Parameters,
    ExpressionType Result,
    IReadOnlyList<string> Values,
    decimal? Least,
    decimal? Most,
    Func<CheckAnswers, IReadOnlyList<string>, object?> Read);
