using System.Security.Cryptography.X509Certificates;

namespace ChatOpsFraud.Teams.Settings;

/// <summary>What the operator set for Teams; sound, because <see cref="TeamsSettings"/> makes no other.</summary>
public sealed record TeamsOptions
{
    /// <summary>Application (client) id of the bot registration.</summary>
    public required string AppId { get; init; }

    /// <summary>The tenant in which the bot is registered: its outbound tokens come from there.</summary>
    public required string TenantId { get; init; }

    /// <summary>Client secret; null with a certificate or a managed identity.</summary>
    public string? AppSecret { get; init; }

    /// <summary>Certificate with its private key; null with a secret or a managed identity.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>True when the machine itself is the application (user-assigned managed identity).</summary>
    public bool UsesManagedIdentity { get; init; }

    /// <summary>Tenants whose people may talk to the bot, in lower case.</summary>
    public required IReadOnlySet<string> AllowedTenants { get; init; }

    /// <summary>Hosts to which the bot sends, see <see cref="HostList"/>.</summary>
    public required HostList ServiceHosts { get; init; }

    /// <summary>Hosts to which files are uploaded.</summary>
    public required HostList FileHosts { get; init; }

    /// <summary>Where the keys of the Bot Framework are announced.</summary>
    public required Uri OpenIdMetadataUrl { get; init; }

    /// <summary>Where outbound tokens come from.</summary>
    public required Uri TokenUrl { get; init; }

    /// <summary>Conversation that is told of issued statements and calls for a colleague; null for none.</summary>
    public string? LeadsConversation { get; init; }
}
