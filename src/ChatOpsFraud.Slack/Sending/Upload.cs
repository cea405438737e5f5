namespace ChatOpsFraud.Slack.Sending;

/// <summary>The files of one edition on their way.</summary>
/// <param name="Files">The files whose bytes Slack has, in order.</param>
/// <param name="WasCompleted">True once Slack may have been told to share them.</param>
internal sealed record Upload(IReadOnlyList<UploadedFile> Files, bool WasCompleted);
