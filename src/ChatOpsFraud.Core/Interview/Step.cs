namespace ChatOpsFraud.Core.Interview;

/// <summary>A question with its places filled in, as it applies to one case.</summary>
/// <param name="Field">Field id, e.g. <c>orders[0].items[1].price</c>.</param>
/// <param name="Question">The question behind it.</param>
/// <param name="Section">The section it belongs to.</param>
/// <param name="Order">Order from 0; −1 where the field belongs to the case.</param>
/// <param name="Item">Item from 0; −1 where the field does not belong to an item.</param>
public sealed record Step(string Field, Question Question, QuestionSection Section, int Order, int Item)
{
    /// <summary>The group that the step may extend (<c>orders</c>); null for a plain question.</summary>
    public string? Group => FieldPath.GroupAskedBy(Field);
}
