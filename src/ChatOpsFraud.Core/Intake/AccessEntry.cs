namespace ChatOpsFraud.Core.Intake;

/// <summary>One line of an access log as written; what it does not hold is null.</summary>
/// <param name="Line">Where it stands.</param>
/// <param name="Time">When it was received.</param>
/// <param name="Ip">Who asked; null when proxies leave that open.</param>
/// <param name="Port">Port of <paramref name="Ip"/>.</param>
/// <param name="Request">Method and path.</param>
/// <param name="UserAgent">User-Agent header.</param>
/// <param name="Language">Accept-Language header.</param>
/// <param name="ServerIp">Own address.</param>
internal sealed record AccessEntry(
    PastedLine Line,
    string? Time,
    string? Ip,
    string? Port,
    string? Request,
    string? UserAgent,
    string? Language,
    string? ServerIp);
