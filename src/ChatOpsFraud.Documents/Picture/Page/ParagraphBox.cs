namespace ChatOpsFraud.Documents.Picture.Page;

/// <summary>A paragraph outside of tables.</summary>
internal sealed class ParagraphBox(ParagraphStyle style, IReadOnlyList<SetLine> lines, bool keepNext) : Box
{
    public override float Before => style.Before;

    public override float After => style.After;

    public override float Height => Ruled(style.Above) + lines.Count * style.Line + Ruled(style.Below);

    public override bool KeepNext => keepNext || style.KeepNext;

    public override void Draw(Pen pen, float top)
    {
        var text = top + Ruled(style.Above);
        if (style.Above is { } above) Rule(pen, above, top);
        pen.Lines(lines, style, Sheet.Left, Sheet.Right, text);
        if (style.Below is { } below) Rule(pen, below, top + Height);
    }

    public override Box? Upper(float room)
    {
        var fitting = (int)((room - Ruled(style.Above)) / style.Line);
        return fitting > 0 && fitting < lines.Count ? new ParagraphBox(style, [.. lines.Take(fitting)], keepNext: false) : null;
    }

    private static float Ruled(PageRule? rule) => rule is null ? 0 : rule.Space + rule.Thickness;

    private static void Rule(Pen pen, PageRule rule, float at) => pen.Rule(Sheet.Left, at, Sheet.Right, at, rule.Thickness, rule.Colour);
}
