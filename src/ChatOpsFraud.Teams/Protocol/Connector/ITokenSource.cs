namespace ChatOpsFraud.Teams.Protocol.Connector;

/// <summary>Where outbound tokens come from.</summary>
internal interface ITokenSource
{
    /// <summary>A request for a token; a new one each time.</summary>
    HttpRequestMessage Request();
}
