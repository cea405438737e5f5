using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ChatOpsFraud.Teams.Text;
using Microsoft.Extensions.Configuration;

namespace ChatOpsFraud.Teams.Settings;

/// <summary>How the bot proves who it is: exactly one of a secret, a certificate and a managed identity.</summary>
internal sealed record BotIdentity(string? Secret, X509Certificate2? Certificate, bool IsManaged)
{
    public static BotIdentity? Read(IConfigurationSection section, List<string> faults)
    {
        var (secret, path) = (section["AppSecret"]?.Trim() ?? "", section["CertificatePath"]?.Trim() ?? "");
        var isManaged = Flag(section, "ManagedIdentity", faults);
        switch ((secret.Length > 0, path.Length > 0, isManaged))
        {
            case (true, false, false):
                // People copy the id of the secret from the portal, which is no secret.
                if (Guid.TryParseExact(secret, "D", out _)) faults.Add(TeamsWording.Of("settings.secretId", TeamsSettings.Name("AppSecret")));
                return new BotIdentity(secret, null, false);
            case (false, true, false):
                return Load(path, section["CertificatePassword"], faults) is { } certificate ? new BotIdentity(null, certificate, false) : null;
            case (false, false, true):
                return new BotIdentity(null, null, true);
            case (false, false, false):
                faults.Add(TeamsWording.Of("settings.noIdentity"));
                return null;
            default:
                faults.Add(TeamsWording.Of("settings.twoIdentities"));
                return null;
        }
    }

    private static bool Flag(IConfigurationSection section, string key, List<string> faults)
    {
        if (section[key] is not { Length: > 0 } text) return false;
        if (bool.TryParse(text, out var flag)) return flag;
        faults.Add(TeamsWording.Of("settings.noFlag", TeamsSettings.Name(key)));
        return false;
    }

    private static X509Certificate2? Load(string path, string? password, List<string> faults)
    {
        try
        {
            var certificate = path.EndsWith(".pem", StringComparison.OrdinalIgnoreCase)
                ? X509Certificate2.CreateFromPemFile(path)
                : X509CertificateLoader.LoadPkcs12FromFile(path, password);
            if (certificate.HasPrivateKey && certificate.GetRSAPrivateKey() is not null) return certificate;
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException)
        {
            // Told below, whatever the reason: its text may name what is secret.
        }
        faults.Add(TeamsWording.Of("settings.noCertificate", TeamsSettings.Name("CertificatePath")));
        return null;
    }
}
