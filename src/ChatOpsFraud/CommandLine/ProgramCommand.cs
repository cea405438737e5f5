using System.CommandLine;
using ChatOpsFraud.Core.Fields.Addresses;
using ChatOpsFraud.Documents;
using ChatOpsFraud.Storage;

namespace ChatOpsFraud.CommandLine;

/// <summary>The command line of the program. Errors are one readable line on standard error, never a stack trace.</summary>
internal static class ProgramCommand
{
    /// <summary>Runs the program with its arguments and returns its exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand(ProgramText.Of("command.root"))
        {
            ServeCommand.Make(),
            ChatCommand.Make(),
            RecognizeCommand.Make(),
            CaseCommand.Make(),
            RulesCommand.Make(),
            AuditCommand.Make(),
            DataCommand.Make(),
            ManifestCommand.Make(),
        };
        ServeCommand.MakeDefault(root);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            await Console.Error.WriteLineAsync(Usage.Complaint(parsed));
            return ExitCode.Usage;
        }
        try
        {
            if (Settings.Current.GazetteerFile is { } gazetteer) Gazetteer.Use(await File.ReadAllBytesAsync(gazetteer));
            // Faults are told below in one line; the library's own handler would print a stack trace.
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (StorageFault fault)
        {
            return await Fail(fault.Message);
        }
        catch (InvalidDataException fault)
        {
            return await Fail(fault.Message);
        }
        catch (Exception fault) when (FileTrouble.Is(fault))
        {
            return await Fail(FileTrouble.Sentence(fault));
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
#pragma warning disable CA1031 // The last line of defence: a bug is told by its kind, its text may hold what people typed.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return await Fail(ProgramText.Of("fault", fault.GetType().Name));
        }
    }

    private static async Task<int> Fail(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return ExitCode.Fault;
    }
}
