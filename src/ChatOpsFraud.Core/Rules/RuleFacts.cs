namespace ChatOpsFraud.Core.Rules;

/// <summary>The only thing a compiled row can see: the value of a fact by its id.</summary>
public sealed class RuleFacts
{
    private readonly IReadOnlyDictionary<string, string> _values;

    internal RuleFacts(IReadOnlyDictionary<string, string> values) => _values = values;

    /// <summary>The value of a fact, <c>unanswered</c> included.</summary>
    /// <exception cref="KeyNotFoundException">The table does not have the fact: a fault, never a "no".</exception>
    public string Of(string fact) => _values[fact];
}
