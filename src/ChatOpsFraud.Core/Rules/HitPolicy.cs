namespace ChatOpsFraud.Core.Rules;

/// <summary>What a table does when several rows apply.</summary>
public enum HitPolicy
{
    /// <summary>The first row that applies decides.</summary>
    First,

    /// <summary>Exactly one row applies; two are a fault of the table.</summary>
    Unique,

    /// <summary>Every row that applies adds its advice; none is fine too.</summary>
    Collect,
}
