namespace ChatOpsFraud.Web;

/// <summary>Marks an address that people open in a browser: the guards of the pages look at these and leave the channels' addresses alone.</summary>
internal sealed record WebPage;
