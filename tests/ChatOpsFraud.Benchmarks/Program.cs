using ChatOpsFraud.Benchmarks;
using ChatOpsFraud.EndToEnd.Playing;

// Ratios of one run on one machine; the times beside them are for reading, not for comparing with other machines.
var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "Scenarios", "tokyo-three-orders.json");
var book = ShippedRules.Read();
var interview = Interview.Record(book, Scenario.Read(path));
Console.WriteLine($"scenario {Path.GetFileName(path)}: {interview.Messages.Count} messages; {Environment.ProcessorCount} cores; .NET {Environment.Version}");
Console.WriteLine();
foreach (var figure in TurnTimes.Measure(book, interview)) Console.WriteLine(figure);
foreach (var figure in await DurableTurns.MeasureAsync(book, interview)) Console.WriteLine(figure);
Console.WriteLine(DecisionSpeed.Measure(book));
foreach (var figure in DecisionSpeed.Unseen()) Console.WriteLine(figure);
Console.WriteLine(await RulesStart.MeasureAsync());
foreach (var figure in DateSpeed.Measure()) Console.WriteLine(figure);
foreach (var figure in AddressSpeed.Measure()) Console.WriteLine(figure);
foreach (var figure in await ProgramStart.MeasureAsync()) Console.WriteLine(figure);
