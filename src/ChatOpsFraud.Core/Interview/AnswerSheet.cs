using System.Collections.Immutable;

namespace ChatOpsFraud.Core.Interview;

/// <summary>
/// The answers of a case, by field id with places filled in (<c>orders[0].items[1].price</c>), and how many orders and
/// items there are. Immutable: a change makes a new sheet. Answers that no longer apply stay here and are left out of
/// all output by the <see cref="Journey"/>.
/// </summary>
public sealed record AnswerSheet(ImmutableDictionary<string, Answer> Answers, ImmutableDictionary<string, Group> Groups)
{
    /// <summary>A sheet without answers: one order with one item, neither closed.</summary>
    public static AnswerSheet Empty { get; } = new(
        ImmutableDictionary.Create<string, Answer>(StringComparer.Ordinal),
        ImmutableDictionary.Create<string, Group>(StringComparer.Ordinal));

    /// <summary>The answer to a field, or null.</summary>
    public Answer? this[string field] => Answers.GetValueOrDefault(field);

    /// <summary>The stored value of a field, or null when there is none.</summary>
    public string? Value(string field) => this[field] is { IsGiven: true } answer ? answer.Value : null;

    /// <summary>What people read of a field, or null when there is no value.</summary>
    public string? Display(string field) => this[field] is { IsGiven: true } answer ? answer.Display : null;

    /// <summary>How many members a group (<c>orders</c>, <c>orders[0].items</c>) has.</summary>
    public Group GroupOf(string path) => Groups.GetValueOrDefault(path, Group.One);

    /// <summary>The sheet with as many orders and items as a field asks for, and no fewer than it has.</summary>
    public AnswerSheet Reaching(string field)
    {
        var (order, item) = FieldPath.PlacesOf(field);
        var sheet = order < 0 ? this : AtLeast("orders", order + 1);
        return item < 0 ? sheet : sheet.AtLeast(FieldPath.Fill("orders[n].items", order, 0), item + 1);
    }

    /// <summary>The sheet with one answer set.</summary>
    public AnswerSheet With(string field, Answer answer) => this with { Answers = Answers.SetItem(field, answer) };

    /// <summary>The sheet with the size of a group set.</summary>
    public AnswerSheet With(string path, Group group) => this with { Groups = Groups.SetItem(path, group) };

    private AnswerSheet AtLeast(string path, int count) =>
        GroupOf(path).Count >= count ? this : With(path, new Group(Math.Min(count, Group.Most), false));
}
