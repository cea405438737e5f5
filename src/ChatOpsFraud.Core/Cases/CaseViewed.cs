namespace ChatOpsFraud.Core.Cases;

/// <summary>Somebody read the personal data of the case without a part in its conversation just then. It changes nothing but is kept in the history.</summary>
/// <param name="Where">Where it was read, e.g. <c>board</c>, <c>chat</c> or <c>export</c>.</param>
public sealed record CaseViewed(string Where) : CaseEvent;
