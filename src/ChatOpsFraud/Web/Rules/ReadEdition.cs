using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Approval;

namespace ChatOpsFraud.Web.Rules;

/// <summary>A rule set that was read.</summary>
/// <param name="Book">Rules and questions.</param>
/// <param name="Approval">Whether its files are the approved ones.</param>
public sealed record ReadEdition(RuleBook Book, RuleApproval Approval);
