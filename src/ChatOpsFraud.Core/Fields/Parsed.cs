namespace ChatOpsFraud.Core.Fields;

/// <summary>
/// The result of reading a text: a value, or the reason why there is none.
/// Invariant: exactly one of <see cref="Value"/> and <see cref="Unread"/> is there.
/// </summary>
/// <typeparam name="T">The value type; it can only hold valid values.</typeparam>
public sealed class Parsed<T>
    where T : notnull
{
    private readonly T? _value;

    private Parsed(T? value, Unread? unread)
    {
        _value = value;
        Unread = unread;
    }

    /// <summary>True when the text was read.</summary>
    public bool IsRead => Unread is null;

    /// <summary>The value read.</summary>
    /// <exception cref="InvalidOperationException">The text was not read.</exception>
    public T Value => IsRead ? _value! : throw new InvalidOperationException($"Not read: {Unread!.Reason.Code}");

    /// <summary>The reason, when the text was not read.</summary>
    public Unread? Unread { get; }

    /// <summary>Carries a value on, or the same reason.</summary>
    public Parsed<TOther> Then<TOther>(Func<T, Parsed<TOther>> next)
        where TOther : notnull => IsRead ? next(_value!) : Parsed<TOther>.No(Unread!);

    /// <summary>Turns a value into another one, or keeps the reason.</summary>
    public Parsed<TOther> Select<TOther>(Func<T, TOther> change)
        where TOther : notnull => IsRead ? Parsed<TOther>.Of(change(_value!)) : Parsed<TOther>.No(Unread!);

    /// <summary>A text that was read.</summary>
#pragma warning disable CA1000 // The factories read best on the type whose result they make.
    public static Parsed<T> Of(T value) => new(value, null);

    /// <summary>A text that was not read, and why.</summary>
    public static Parsed<T> No(Unread unread) => new(default, unread);
#pragma warning restore CA1000
}
