using ChatOpsFraud.Storage.Tests;
using ChatOpsFraud.Storage.Tests.Crash;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

if (args is [CommitLoop.Argument, var path, var name, var count])
    return await CommitLoop.RunAsync(path, name, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
return args.Any(a => a is "--server" or "--internal-msbuild-node")
    ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
    : await ConsoleRunner.Run(args);
