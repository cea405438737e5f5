namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>A part of a <see cref="ReportPage"/>. All texts are plain: whoever renders them escapes them.</summary>
public abstract record ReportBlock
{
    private ReportBlock()
    {
    }

    /// <summary>A heading that can be linked to.</summary>
    /// <param name="Level">2 for a chapter, 3 below it.</param>
    /// <param name="Id">Stable id of the place, unique on the page: letters, digits and hyphens.</param>
    /// <param name="Text">The words.</param>
    public sealed record Heading(int Level, string Id, string Text) : ReportBlock;

    /// <summary>A sentence or a few.</summary>
    /// <param name="Text">The words.</param>
    public sealed record Paragraph(string Text) : ReportBlock;

    /// <summary>Short facts: a label and what it is, e.g. 版: 1.1.0.</summary>
    /// <param name="Items">Label and value.</param>
    public sealed record Facts(IReadOnlyList<(string Label, string Value)> Items) : ReportBlock;

    /// <summary>Sentences with a dot in front.</summary>
    /// <param name="Items">At least one.</param>
    public sealed record Bullets(IReadOnlyList<string> Items) : ReportBlock;

    /// <summary>A table. Every row has as many cells as the head.</summary>
    /// <param name="Head">Words over the columns.</param>
    /// <param name="Rows">The rows; may be empty.</param>
    public sealed record Table(IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<ReportCell>> Rows) : ReportBlock;

    /// <summary>The life of a case as a picture; everything on it stands in words elsewhere on the page.</summary>
    /// <param name="Graph">Places and arrows.</param>
    /// <param name="Mermaid">The same as Mermaid text, for editors that draw it.</param>
    public sealed record Picture(LifeGraph Graph, string Mermaid) : ReportBlock;
}
