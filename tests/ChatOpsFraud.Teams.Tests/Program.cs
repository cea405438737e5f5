using ChatOpsFraud.Teams.Tests;
using ChatOpsFraud.Teams.Tests.Judges;
using ChatOpsFraud.Teams.Tests.Running;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

// "cards FILE" writes a page with one card of every kind, for people to look at.
if (args is ["cards", var path])
{
    await File.WriteAllTextAsync(path, await Needs.RunAsync("node", Needs.Judges(), CardGallery.Json(await CardGallery.MakeAsync()), "page.js"));
    return 0;
}
// "load N" talks in N conversations at once and prints numbers.
if (args is ["load", var count]) return await Load.RunAsync(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
return args.Any(a => a is "--server" or "--internal-msbuild-node")
    ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
    : await ConsoleRunner.Run(args);
