namespace ChatOpsFraud.Documents.Press;

/// <summary>What the operator set for documents.</summary>
public sealed record DocumentOptions
{
    /// <summary>Path of the program of LibreOffice; empty to look for it, <c>off</c> for no PDF.</summary>
    public string LibreOffice { get; init; } = "";

    /// <summary>So long may one PDF take. The first one after a start of the machine takes some seconds.</summary>
    public TimeSpan LongestConversion { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Folders with fonts; null for those of the system and of the user.</summary>
    public IReadOnlyList<string>? FontFolders { get; init; }

    /// <summary>Measures <see cref="LongestConversion"/>.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
