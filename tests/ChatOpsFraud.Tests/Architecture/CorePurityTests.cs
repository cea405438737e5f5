using ChatOpsFraud.Core;
using Mono.Cecil;
using NetArchTest.Rules;

namespace ChatOpsFraud.Tests.Architecture;

/// <summary>Core gives the same for the same: what it depends on is held here, what it calls too.</summary>
public sealed class CorePurityTests
{
    [Fact]
    public void Core_Types_DependOnNothingOutside()
    {
        var result = Types.InAssembly(typeof(JapanTime).Assembly).ShouldNot().HaveDependencyOnAny(
            "Microsoft.AspNetCore",
            "Microsoft.Data",
            "Microsoft.Extensions.Hosting",
            "Microsoft.Extensions.Http",
            "Microsoft.Extensions.Logging",
            "Microsoft.Extensions.Configuration",
            "Npgsql",
            "Dapper",
            "DocumentFormat.OpenXml",
            "Spectre.Console",
            "System.CommandLine",
            "System.Net.Http",
            "System.Net.Sockets",
            "System.Diagnostics.Process",
            "System.IO.File",
            "System.IO.FileInfo",
            "System.IO.FileStream",
            "System.IO.Directory",
            "System.IO.DirectoryInfo",
            "System.Console",
            "System.Random").GetResult();

        Assert.True(result.IsSuccessful, string.Join('\n', result.FailingTypeNames ?? []));
    }

    [Fact]
    public void Core_Code_CallsNothingThatDiffersFromCallToCall()
    {
        string[] forbidden =
        [
            "System.Environment::GetEnvironmentVariable",
            "System.Environment::get_MachineName",
            "System.Environment::get_UserName",
            "System.DateTime::get_Now",
            "System.DateTime::get_UtcNow",
            "System.DateTimeOffset::get_Now",
            "System.DateTimeOffset::get_UtcNow",
            "System.TimeProvider::get_System",
            "System.TimeZoneInfo::get_Local",
            "System.Guid::NewGuid",
            "System.Guid::CreateVersion7",
            "System.Diagnostics.Stopwatch::StartNew",
            "System.Globalization.CultureInfo::get_CurrentCulture",
        ];
        using var core = ModuleDefinition.ReadModule(typeof(JapanTime).Assembly.Location);

        var called = core.GetMemberReferences().Select(m => $"{m.DeclaringType.FullName}::{m.Name}").ToHashSet(StringComparer.Ordinal);

        Assert.Contains("System.DateTimeOffset::ToOffset", called);
        Assert.Empty(called.Intersect(forbidden));
    }
}
