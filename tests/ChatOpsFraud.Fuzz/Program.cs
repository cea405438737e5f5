using System.Globalization;
using ChatOpsFraud.Fuzz;

// usage: dotnet run -c Release --project tests/ChatOpsFraud.Fuzz -- [inputs per parser, default 1000000] [seed] [parser …]
//        dotnet run -c Release --project tests/ChatOpsFraud.Fuzz -- rules [mutations, default 100000] [seed]
// Exit code 1 when a parser threw, lost its total promise, or took longer for 1 MB than two seconds; 2 when there is no parser of that name.
if (args is ["rules", ..])
    return await RuleFuzz.RunAsync(Number(1, 100_000), Number(2, 1)) ? 0 : 1;
var inputs = Number(0, 1_000_000);
var seed = Number(1, 1);
var wanted = args.Skip(2).ToHashSet(StringComparer.Ordinal);
var parsers = Parsers.All.Where(p => wanted.Count == 0 || wanted.Contains(p.Name)).ToList();
if (parsers.Count < wanted.Count)
{
    Console.WriteLine($"parsers: {string.Join(' ', Parsers.All.Select(p => p.Name))}");
    return 2;
}
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

int Number(int place, int otherwise) => args.Length > place ? int.Parse(args[place], CultureInfo.InvariantCulture) : otherwise;
