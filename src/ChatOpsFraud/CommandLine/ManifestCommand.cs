using System.CommandLine;

namespace ChatOpsFraud.CommandLine;

/// <summary><c>manifest</c>: what an administrator registers in a chat service.</summary>
internal static class ManifestCommand
{
    public static Command Make() => new("manifest", ProgramText.Of("command.manifest")) { ManifestTeamsCommand.Make() };
}
