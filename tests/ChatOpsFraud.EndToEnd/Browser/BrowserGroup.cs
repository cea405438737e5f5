namespace ChatOpsFraud.EndToEnd.Browser;

/// <summary>The tests that share a browser.</summary>
[CollectionDefinition(BrowserStage.Name)]
public sealed class BrowserGroup : ICollectionFixture<BrowserStage>;
