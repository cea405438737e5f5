namespace ChatOpsFraud.Teams.Package;

/// <summary>What differs from operator to operator.</summary>
/// <param name="AppId">Application (client) id of the bot registration.</param>
/// <param name="Host">Host name under which the program can be reached, e.g. bot.example.co.jp.</param>
/// <param name="Developer">Who offers the app, 1–32 characters.</param>
public sealed record AppPackageIds(Guid AppId, string Host, string Developer);
