using ChatOpsFraud.Slack.Tests;
using ChatOpsFraud.Slack.Tests.Load;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

if (args is [LoadRun.Argument, .. var numbers])
    return await LoadRun.RunAsync(numbers.Length > 0 ? int.Parse(numbers[0], System.Globalization.CultureInfo.InvariantCulture) : LoadRun.UsualConversations);
return args.Any(a => a is "--server" or "--internal-msbuild-node")
    ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
    : await ConsoleRunner.Run(args);
