namespace ChatOpsFraud.Tests.Architecture;

/// <summary>Whoever looks for a thing finds it by its name.</summary>
public sealed class LayoutTests
{
    private const int MostLines = 300;
    private static readonly string[] EmptyNames = ["Manager", "Helper", "Util", "Utils", "Base", "Impl"];
    private static readonly string[] TextEndings = [".cs", ".json", ".csproj", ".props", ".sql", ".xml", ".css", ".js", ".razor"];

    [Fact]
    public void Files_OfSrc_StandInTheFolderOfTheirNamespace() =>
        Assert.Empty(SourceTree.Src.Where(f => f.Namespace is { } name && name != f.FolderNamespace).Select(f => $"{f.Path}: {f.Namespace}"));

    [Fact]
    public void Files_OfSrc_HaveANamespaceUnlessTheyAreTheProgram() =>
        Assert.Equal(["src/ChatOpsFraud/Program.cs"], SourceTree.Src.Where(f => f.Namespace is null).Select(f => f.Path));

    [Fact]
    public void Files_OfSrc_HoldOnePublicTypeAtMost() =>
        Assert.Empty(SourceTree.Src.Where(f => f.Types.Count(t => t.IsPublic) > 1).Select(f => $"{f.Path}: {string.Join(", ", f.Types)}"));

    [Fact]
    public void Files_OfSrc_AreNamedAfterTheirType() =>
        Assert.Empty(SourceTree.Src.Where(f => f.Namespace is not null && f.Types.FirstOrDefault(t => t.IsPublic, f.Types[0]).Name != f.Name).Select(f => f.Path));

    [Fact]
    public void PublicTypes_OfCore_AreAllSeenByTheseTests()
    {
        var seen = SourceTree.Src.Where(f => f.Project == "ChatOpsFraud.Core").SelectMany(f => f.Types).Where(t => t.IsPublic).Select(t => t.Name);
        var built = typeof(Core.JapanTime).Assembly.GetExportedTypes().Where(t => !t.IsNested).Select(t => t.Name.Split('`')[0]);

        Assert.Equal(built.Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Types_OfSrc_HaveNamesThatSaySomething() =>
        Assert.Empty(SourceTree.Src.SelectMany(f => f.Types).Where(t => EmptyNames.Any(e => t.Name.EndsWith(e, StringComparison.Ordinal))).Select(t => t.Name));

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void Files_AreShortEnoughToRead(string folder) => Assert.Empty(TextEndings
        .SelectMany(ending => SourceTree.Files(folder, ending))
        .Select(file => (File: file, Lines: SourceTree.Text(file).Count(c => c == '\n')))
        .Where(f => f.Lines > MostLines)
        .Select(f => $"{f.File}: {f.Lines}"));
}
