using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Core.Interview;

/// <summary>
/// One question of the questionnaire. Its field id may hold the places <c>[n]</c> (order) and <c>[m]</c> (item);
/// the journey fills them in.
/// </summary>
/// <param name="Field">Field id of the design, e.g. <c>orders[n].items[m].price</c>.</param>
/// <param name="Kind">How the answer is read.</param>
/// <param name="Label">Label as in the guideline, e.g. 販売価格.</param>
/// <param name="Required">※必須 or ※任意. Even a required question can be left for later: speed comes first.</param>
/// <param name="When">Answers under which the question applies; null when always.</param>
/// <param name="Text">The question itself.</param>
/// <param name="Hint">Conditions of the answer; null when none.</param>
/// <param name="Example">An example of an answer; null for plain choices.</param>
/// <param name="Why">Why it is asked, in one or two sentences.</param>
/// <param name="Clause">Id of the clause of <c>rules/sources</c> that asks for it.</param>
/// <param name="Choices">Answers to pick; empty when there are none.</param>
/// <param name="FreeText">True when text beside the choices is taken as well.</param>
/// <param name="Aliases">Other names by which people call the field.</param>
/// <param name="Explanation">What the field is, for 「…とは？」; null when <paramref name="Why"/> says enough.</param>
public sealed record Question(
    string Field,
    FieldKind Kind,
    string Label,
    bool Required,
    Condition? When,
    string Text,
    string? Hint,
    string? Example,
    string Why,
    string Clause,
    IReadOnlyList<Choice> Choices,
    bool FreeText,
    IReadOnlyList<string> Aliases,
    string? Explanation);
