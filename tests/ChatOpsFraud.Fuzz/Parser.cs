namespace ChatOpsFraud.Fuzz;

/// <summary>A parser under test.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Reads">Reads a text; true when there is a value. It must give a value or a reason for any text.</param>
internal sealed record Parser(string Name, Func<string, bool> Reads);
