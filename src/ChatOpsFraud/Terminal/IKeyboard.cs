namespace ChatOpsFraud.Terminal;

/// <summary>The keyboard of a terminal.</summary>
internal interface IKeyboard
{
    /// <summary>True when keys were pressed, or a paste arrived, that nobody has read yet.</summary>
    bool IsWaiting { get; }

    /// <summary>The next line; blocks until Enter. Null at Ctrl-D.</summary>
    string? ReadLine();
}
