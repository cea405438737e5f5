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
return args.Any(a => a is "--server" or "--internal-msbuild-node")
    ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
    : await ConsoleRunner.Run(args);
