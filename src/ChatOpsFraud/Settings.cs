using ChatOpsFraud.RuleBooks;
using Microsoft.Extensions.Configuration;

namespace ChatOpsFraud;

/// <summary>
/// What the operator set: <c>appsettings.json</c> in the working directory, over it the environment (<c>ChatOpsFraud__Storage__Directory</c> …).
/// Options of the command line come before both.
/// </summary>
internal sealed class Settings
{
    private const string File = "appsettings.json";
    private const string Prefix = "ChatOpsFraud__";

    private static readonly Lazy<Settings> Read = new(() => new Settings(Load()));

    private Settings(IConfiguration configuration)
    {
        Configuration = configuration;
        StorageDirectory = configuration["Storage:Directory"] is { Length: > 0 } directory ? directory : "data";
        MasterKey = configuration["Storage:MasterKey"] is { Length: > 0 } key ? key : null;
        GazetteerFile = configuration["Addresses:Gazetteer"] is { Length: > 0 } gazetteer ? gazetteer : null;
        LibreOffice = configuration["Documents:LibreOffice"] ?? "";
        RulesDirectory = configuration["Rules:Directory"] is { Length: > 0 } rules ? rules : null;
        ApproverKeys = [.. configuration.GetSection("Rules:ApproverKeys").GetChildren().Select(k => k.Value?.Trim()).OfType<string>().Where(k => k.Length > 0)];
        RequireLock = LockPolicy.Read(configuration);
        if (ApproverKeys.FirstOrDefault(k => !IsPublicKey(k)) is { } bad) throw new InvalidDataException(ProgramText.Of("settings.approverKey", bad));
    }

    public static Settings Current => Read.Value;

    /// <summary>All settings, for the parts of the host.</summary>
    public IConfiguration Configuration { get; }

    /// <summary>Where the database lies; default <c>./data</c>.</summary>
    public string StorageDirectory { get; }

    /// <summary>The master key, 32 bytes in Base64; null for the key file beside the database.</summary>
    public string? MasterKey { get; }

    /// <summary>A newer gazetteer made by <c>data import</c>; null for the one that comes with the program.</summary>
    public string? GazetteerFile { get; }

    /// <summary>Path of the program of LibreOffice; empty to look for it, <c>off</c> for no PDF.</summary>
    public string LibreOffice { get; }

    /// <summary>Folder of the rules; null for those that come with the program.</summary>
    public string? RulesDirectory { get; }

    /// <summary>Whether only approved rules are used; see <see cref="LockPolicy"/>.</summary>
    public bool RequireLock { get; }

    /// <summary>Public keys (Ed25519, 32 bytes in Base64) that all have to have signed the approval; may be empty.</summary>
    public IReadOnlyList<string> ApproverKeys { get; }

    private static bool IsPublicKey(string key) =>
        Convert.TryFromBase64String(key, new byte[key.Length], out var length) && length == RuleSignatures.KeyBytes;

    private static IConfiguration Load()
    {
        try
        {
            return new ConfigurationBuilder()
                .SetBasePath(Directory.GetCurrentDirectory())
                .AddJsonFile(File, optional: true, reloadOnChange: false)
                .AddEnvironmentVariables(Prefix)
                .Build();
        }
        catch (InvalidDataException)
        {
            throw new InvalidDataException(ProgramText.Of("settings.bad", File));
        }
    }
}
