namespace ChatOpsFraud.Documents.Outline;

/// <summary>Names (style ids) of the styles in <c>Docx/Parts/styles.xml</c>.</summary>
internal static class OutlineStyle
{
    public const string Normal = "Normal";
    public const string Title = "Title";
    public const string Heading1 = "Heading1";
    public const string Heading2 = "Heading2";
    public const string Particulars = "Particulars";
    public const string Addressee = "Addressee";
    public const string Lead = "Lead";
    public const string CellText = "CellText";
    public const string CellAmount = "CellAmount";
    public const string CellLabel = "CellLabel";
    public const string CellLabelUnder = "CellLabelUnder";
    public const string CellHead = "CellHead";
    public const string End = "End";
    public const string Footer = "Footer";
    public const string Gap = "Gap";
    public const string Table = "StatementTable";
}
