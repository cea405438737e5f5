namespace ChatOpsFraud.Teams.Protocol;

/// <summary>Types of what is sent and received.</summary>
internal static class ContentTypes
{
    public const string Card = "application/vnd.microsoft.card.adaptive";
    public const string Message = "application/vnd.microsoft.activity.message";
    public const string Error = "application/vnd.microsoft.error";
    public const string FileConsent = "application/vnd.microsoft.teams.card.file.consent";
    public const string FileInfo = "application/vnd.microsoft.teams.card.file.info";
    public const string FileDownload = "application/vnd.microsoft.teams.file.download.info";
}
