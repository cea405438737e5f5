namespace ChatOpsFraud.Core.Interview;

/// <summary>The size of a repeated group: orders of a case, items of an order.</summary>
/// <param name="Count">How many there are, at least 1.</param>
/// <param name="IsClosed">True when it was said that there are no more.</param>
public sealed record Group(int Count, bool IsClosed)
{
    /// <summary>The most members that a group may have; more go into a list that is attached.</summary>
    public const int Most = 50;

    /// <summary>One member, more not ruled out.</summary>
    public static Group One { get; } = new(1, false);
}
