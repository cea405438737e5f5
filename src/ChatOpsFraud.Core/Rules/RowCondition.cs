namespace ChatOpsFraud.Core.Rules;

/// <summary>One cell of a row: the fact has one of these values.</summary>
public sealed class RowCondition
{
    private readonly bool[] _allowed;

    internal RowCondition(Fact fact, int column, IReadOnlyList<string> values)
    {
        Fact = fact;
        Column = column;
        Values = values;
        _allowed = new bool[fact.Values.Count];
        foreach (var value in values) _allowed[fact.PositionOf(value)] = true;
    }

    /// <summary>The fact asked for.</summary>
    public Fact Fact { get; }

    /// <summary>The values that satisfy the cell; at least one, each of the fact's set.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>Position of the fact among the table's facts.</summary>
    internal int Column { get; }

    /// <summary>For each position of the fact's values whether it satisfies the cell.</summary>
    internal bool[] Allowed => _allowed;

    /// <summary>Whether the value at this position satisfies the cell; a negative position (未回答) never does.</summary>
    internal bool Allows(int position) => position >= 0 && _allowed[position];
}
