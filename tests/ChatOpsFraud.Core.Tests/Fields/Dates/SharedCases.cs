namespace ChatOpsFraud.Core.Tests.Fields.Dates;

/// <summary>Cases that lie beside the checkout; tests that need them are skipped without them.</summary>
public static class SharedCases
{
    public static IReadOnlyList<DateCase> Dates()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (!File.Exists(Path.Combine(at.FullName, "ChatOpsFraud.sln"))) continue;
            var path = Path.Combine(at.FullName, "..", "shared", "cases", "dates.tsv");
            if (File.Exists(path)) return DateCase.Load(path);
        }
        Assert.Skip("../shared/cases/dates.tsv is not there");
        return [];
    }
}
