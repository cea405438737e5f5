namespace ChatOpsFraud.Core.Rules.Reading;

/// <summary>The kinds of JSON values that rule files may hold.</summary>
public enum SourceKind
{
    /// <summary>An object.</summary>
    Map,

    /// <summary>A list.</summary>
    List,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>true or false.</summary>
    Truth,

    /// <summary>null.</summary>
    Nothing,
}
