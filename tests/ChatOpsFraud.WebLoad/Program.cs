using System.Globalization;
using ChatOpsFraud.EndToEnd.Running;
using ChatOpsFraud.WebLoad;

// dotnet run -c Release --project tests/ChatOpsFraud.WebLoad -- [people] [turns each] [ms of thought before each turn]
int Number(int index, int otherwise) =>
    args.Length > index ? int.Parse(args[index], NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;
var (people, turns, thought) = (Number(0, 200), Number(1, 25), TimeSpan.FromMilliseconds(Number(2, 1000)));

using var place = new Workplace();
await using var serving = await Serving.StartAsync(place, null, "serve", "--db", place.Database);
var alone = new Measures();
await new Visitor(serving.Address, 0, alone).TalkAsync(turns, TimeSpan.Zero, firstPause: TimeSpan.Zero);
alone.Print("one person, without a pause (the first requests of the process among them)");
var alone2 = new Measures();
for (var i = 1; i <= 4; i++) await new Visitor(serving.Address, i, alone2).TalkAsync(turns, TimeSpan.Zero, TimeSpan.Zero);
alone2.Print("one person, without a pause, warm");
var together = new Measures();
var talks = Enumerable.Range(100, people).Select(i => new Visitor(serving.Address, i, together).TalkAsync(turns, thought, thought * ((i - 100) / (double)people)));
await Task.WhenAll(talks);
together.Print(string.Create(CultureInfo.InvariantCulture, $"{people} people at once, {turns} turns each, {thought.TotalMilliseconds} ms of thought"));
return together.Errors + alone.Errors + alone2.Errors == 0 ? 0 : 1;
