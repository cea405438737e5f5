using System.Globalization;
using ChatOpsFraud.Core.Rules.Report;
using ChatOpsFraud.Documents.Text;

namespace ChatOpsFraud.Documents.Html;

/// <summary>The drawing of the life of a case as SVG: plain shapes with classes, so that the style sheet colours it in light, dark and print.</summary>
internal static class ReportSvg
{
    private const int Corner = 6;
    private const int CaptionInset = 8;
    private const int CaptionRise = 7;

    public static string Of(LifeGraph graph) => string.Create(CultureInfo.InvariantCulture, $"""
        <figure>
        <svg viewBox="0 0 {graph.Width} {graph.Height}" role="img" aria-label="{Escaped.Wording("report.picture")}" font-size="{LifeGraph.TextSize}">
        <defs><marker id="report-head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="head" d="M0 0L8 4L0 8z"/></marker></defs>
        {string.Concat(graph.Frames.Select(Frame))}{string.Concat(graph.Boxes.Select(Box))}{string.Concat(graph.Arrows.Select(Arrow))}</svg>
        </figure>

        """);

    private static string Frame(LifeFrame frame) =>
        Rectangle("frame", frame) + Words("caption", frame.X + CaptionInset, frame.Y + frame.Height - CaptionRise, frame.Text);

    private static string Box(LifeFrame box) => Rectangle("box", box) + string.Create(
        CultureInfo.InvariantCulture,
        $"<text class=\"stage\" x=\"{box.X + (box.Width / 2)}\" y=\"{box.Y + (box.Height / 2)}\" text-anchor=\"middle\" dominant-baseline=\"central\">{Escaped.Of(box.Text)}</text>\n");

    private static string Arrow(LifeArrow arrow) => string.Create(
        CultureInfo.InvariantCulture,
        $"<polyline class=\"way\" points=\"{string.Join(' ', arrow.Points.Select(p => $"{p.X},{p.Y}"))}\" marker-end=\"url(#report-head)\"/>\n")
        + Words("word", arrow.X, arrow.Y, arrow.Text);

    private static string Rectangle(string name, LifeFrame one) => string.Create(
        CultureInfo.InvariantCulture,
        $"<rect class=\"{name}\" x=\"{one.X}\" y=\"{one.Y}\" width=\"{one.Width}\" height=\"{one.Height}\" rx=\"{Corner}\"/>\n");

    private static string Words(string name, int x, int y, string text) =>
        string.Create(CultureInfo.InvariantCulture, $"<text class=\"{name}\" x=\"{x}\" y=\"{y}\">{Escaped.Of(text)}</text>\n");
}
