using Microsoft.AspNetCore.Authorization;

namespace ChatOpsFraud.Web.Access;

/// <summary>Roles, and the policies of the same names that an address can ask for.</summary>
internal static class WebRoles
{
    /// <summary>Support agent: talks with the bot, sees cases. A lead may do the same.</summary>
    public const string Agent = "agent";

    /// <summary>Support lead: exports, too.</summary>
    public const string Lead = "lead";

    /// <summary>Compliance lead: the history of the rules, the audit trail.</summary>
    public const string Compliance = "compliance";

    /// <summary>Policy only: whoever has any of the roles.</summary>
    public const string Anyone = "anyone";

    /// <summary>Policy only: leads of either kind.</summary>
    public const string AnyLead = "anyLead";

    public static IReadOnlyList<string> All { get; } = [Agent, Lead, Compliance];

    public static void AddPolicies(AuthorizationOptions options)
    {
        options.AddPolicy(Agent, p => p.RequireRole(Agent, Lead));
        options.AddPolicy(Lead, p => p.RequireRole(Lead));
        options.AddPolicy(Compliance, p => p.RequireRole(Compliance));
        options.AddPolicy(AnyLead, p => p.RequireRole(Lead, Compliance));
        options.AddPolicy(Anyone, p => p.RequireRole(Agent, Lead, Compliance));
    }
}
