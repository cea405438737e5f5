using System.CommandLine;
using ChatOpsFraud.Data;

namespace ChatOpsFraud.CommandLine;

/// <summary><c>data import</c>: makes the gazetteer anew from published data.</summary>
internal static class DataCommand
{
    private static readonly Argument<string?> KenAll = new("file") { Description = ProgramText.Of("data.kenAll"), Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string?> Package = new("--package") { Description = ProgramText.Of("data.package") };
    private static readonly Option<string?> Office = new("--office") { Description = ProgramText.Of("data.office") };
    private static readonly Option<string> AsOf = new("--as-of") { Description = ProgramText.Of("data.asOf"), Required = true };
    private static readonly Option<string> Out = new("--out") { Description = ProgramText.Of("data.out"), Required = true };

    public static Command Make()
    {
        var import = new Command("import", ProgramText.Of("command.dataImport")) { KenAll, Package, Office, AsOf, Out };
        import.SetAction(Import);
        return new Command("data", ProgramText.Of("command.data")) { import };
    }

    private static int Import(ParseResult parsed)
    {
        var (kenAll, package, office) = (parsed.GetValue(KenAll), parsed.GetValue(Package), parsed.GetValue(Office));
        if (kenAll is null && package is null && office is null)
        {
            Console.Error.WriteLine(ProgramText.Of("data.nothing"));
            return ExitCode.Usage;
        }
        try
        {
            var counts = GazetteerImport.Import(package, office, kenAll, parsed.GetRequiredValue(Out), parsed.GetRequiredValue(AsOf));
            Console.WriteLine(ProgramText.Of("data.done", counts.Prefectures, counts.Municipalities, counts.Rows, counts.OfficeRows, counts.Bytes));
            return ExitCode.Done;
        }
        catch (InvalidDataException fault)
        {
            return Complaint.Of(fault.Message);
        }
    }
}
