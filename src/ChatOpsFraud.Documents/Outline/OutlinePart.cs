namespace ChatOpsFraud.Documents.Outline;

/// <summary>A paragraph or a table of 申出書, whatever it is written as.</summary>
internal abstract record OutlinePart;
