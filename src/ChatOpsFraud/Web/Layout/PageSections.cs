namespace ChatOpsFraud.Web.Layout;

/// <summary>The parts of the navigation.</summary>
public static class PageSections
{
    /// <summary>チャット.</summary>
    public const string Chat = "chat";

    /// <summary>事案一覧.</summary>
    public const string Cases = "cases";

    /// <summary>集計.</summary>
    public const string Figures = "figures";

    /// <summary>規則集.</summary>
    public const string Rules = "rules";

    /// <summary>None of them, e.g. a page that says what went wrong.</summary>
    public const string None = "";

    /// <summary>Address of each, in the order of the navigation.</summary>
    internal static IReadOnlyList<(string Section, string Address)> All { get; } =
        [(Chat, "/"), (Cases, "/cases"), (Rules, "/rules"), (Figures, "/figures")];
}
