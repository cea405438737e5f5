using System.Globalization;
using ChatOpsFraud.Fuzz;

// usage: dotnet run -c Release --project tests/ChatOpsFraud.Fuzz -- [inputs per parser, default 1000000] [seed] [parser …]
// Exit code 1 when a parser threw, lost its total promise, or took longer for 1 MB than two seconds.
var inputs = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
var wanted = args.Skip(2).ToHashSet(StringComparer.Ordinal);
var parsers = Parsers.All.Where(p => wanted.Count == 0 || wanted.Contains(p.Name)).ToList();
Console.WriteLine($"{parsers.Count} parsers, {inputs} inputs each, seed {seed}");
Console.WriteLine("parser        read    refused  thrown  slowest input  slowest 1 MB");
var failed = 0;
Parallel.ForEach(parsers, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, parser =>
{
    var run = FuzzRun.Of(parser, inputs, seed);
    Console.WriteLine(run);
    if (!run.IsSound) Interlocked.Increment(ref failed);
});
Console.WriteLine($"{parsers.Count - failed} passed, {failed} failed");
return failed == 0 ? 0 : 1;
