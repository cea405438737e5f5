using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>A question. Shown in the order label, ※必須 or ※任意, example, question.</summary>
/// <param name="Field">Field id, or <c>paste.confirm</c>, <c>orders.more</c> ….</param>
/// <param name="Kind">How the answer is read.</param>
/// <param name="Label">Label as in the guideline, with the order and item where there are several.</param>
/// <param name="Required">※必須 or ※任意.</param>
/// <param name="Skippable">True when わからない and スキップ are taken.</param>
/// <param name="Text">The question.</param>
/// <param name="Choices">Answers to pick; empty when there are none.</param>
/// <param name="FreeText">True when text beside the choices is taken.</param>
/// <param name="Hint">Conditions; null when none.</param>
/// <param name="Example">An example; null when none.</param>
/// <param name="Why">Why it is asked, with its clause.</param>
/// <param name="Current">What the field holds now, when it is being corrected; else null.</param>
/// <param name="Have">For 「…ほかにも」 questions: how many there are.</param>
/// <param name="Actions">Commands worth a button here, e.g. 発行.</param>
/// <param name="Section">Key of the form in which the question stands with others; null when it stands alone.</param>
public sealed record QuestionBlock(
    string Field,
    FieldKind Kind,
    string Label,
    bool Required,
    bool Skippable,
    string Text,
    IReadOnlyList<ChoiceOption> Choices,
    bool FreeText,
    string? Hint,
    string? Example,
    string? Why,
    string? Current,
    int? Have,
    IReadOnlyList<string> Actions,
    string? Section = null) : Block;
