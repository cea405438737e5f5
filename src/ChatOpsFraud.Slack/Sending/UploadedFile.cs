namespace ChatOpsFraud.Slack.Sending;

/// <summary>A file whose bytes Slack has.</summary>
/// <param name="Id">Slack's id of the file.</param>
/// <param name="Title">Its name.</param>
internal sealed record UploadedFile(string Id, string Title);
