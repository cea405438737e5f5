using System.Collections.Concurrent;
using System.Globalization;
using System.Xml.Linq;
using ChatOpsFraud.Documents.Outline;
using ChatOpsFraud.Documents.Text;

namespace ChatOpsFraud.Documents.Picture.Page;

/// <summary>The styles of the Word document, read for drawing: when the document changes its looks, the picture follows.</summary>
internal sealed class StyleSheet
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly Lazy<StyleSheet> Read = new(() => new StyleSheet(XDocument.Parse(EmbeddedText.Read("Docx.Parts.styles.xml"))));

    private readonly Dictionary<string, XElement> _styles;
    private readonly XElement _defaults;
    private readonly ConcurrentDictionary<string, ParagraphStyle> _known = new(StringComparer.Ordinal);

    private StyleSheet(XDocument sheet)
    {
        _styles = sheet.Root!.Elements(W + "style").ToDictionary(s => s.Attribute(W + "styleId")!.Value, StringComparer.Ordinal);
        _defaults = sheet.Root.Element(W + "docDefaults")!;
    }

    /// <summary>The style sheet of the statement.</summary>
    public static StyleSheet OfStatement => Read.Value;

    /// <summary>The rule around a table.</summary>
    public PageRule Frame => RuleOf(Borders.Element(W + "top")!);

    /// <summary>The rules between its cells.</summary>
    public PageRule Inner => RuleOf(Borders.Element(W + "insideH")!);

    private XElement Borders => _styles[OutlineStyle.Table].Element(W + "tblPr")!.Element(W + "tblBorders")!;

    /// <summary>The paragraph style with a name of <see cref="OutlineStyle"/>.</summary>
    public ParagraphStyle Of(string style) => _known.GetOrAdd(style, Resolve);

    /// <summary>Letters of <paramref name="style"/> that are marked as a gap.</summary>
    public Lettering Gap(ParagraphStyle style) => style.Lettering with
    {
        IsGothic = IsGothic(OutlineStyle.Gap),
        IsBold = Property(OutlineStyle.Gap, "rPr", "b") is not null,
    };

    private ParagraphStyle Resolve(string style) => new(
        new Lettering(IsGothic(style), Property(style, "rPr", "b") is not null, Number(style, "rPr", "sz", "val") * 10),
        Number(style, "pPr", "spacing", "before"),
        Number(style, "pPr", "spacing", "after"),
        Number(style, "pPr", "spacing", "line"),
        Number(style, "pPr", "ind", "left"),
        Number(style, "pPr", "ind", "firstLine") - Number(style, "pPr", "ind", "hanging"),
        Value(style, "pPr", "jc", "val") switch { "center" => Alignment.Center, "right" => Alignment.Right, "both" => Alignment.Both, _ => Alignment.Left },
        Property(style, "pPr", "keepNext") is not null,
        Rule(style, "top"),
        Rule(style, "bottom"));

    private bool IsGothic(string style) => Value(style, "rPr", "rFonts", "eastAsia") == "游ゴシック";

    private PageRule? Rule(string style, string edge) => Property(style, "pPr", "pBdr")?.Element(W + edge) is { } rule ? RuleOf(rule) : null;

    // Word gives the thickness in eighths of a point and the distance in points.
    private static PageRule RuleOf(XElement rule) =>
        new(NumberOf(rule, "sz") * 2.5f, NumberOf(rule, "space") * 20, rule.Attribute(W + "color")!.Value);

    private float Number(string style, string properties, string property, string attribute) =>
        Value(style, properties, property, attribute) is { } value ? float.Parse(value, CultureInfo.InvariantCulture) : 0;

    private static float NumberOf(XElement element, string attribute) =>
        float.Parse(element.Attribute(W + attribute)!.Value, CultureInfo.InvariantCulture);

    private string? Value(string style, string properties, string property, string attribute) => Chain(style)
        .Select(s => s.Element(W + properties)?.Element(W + property)?.Attribute(W + attribute)?.Value)
        .FirstOrDefault(value => value is not null);

    private XElement? Property(string style, string properties, string property) => Chain(style)
        .Select(s => s.Element(W + properties)?.Element(W + property))
        .FirstOrDefault(found => found is not null);

    // The style, the ones it is based on, and the defaults of the document.
    private IEnumerable<XElement> Chain(string style)
    {
        for (var at = _styles.GetValueOrDefault(style); at is not null; at = BaseOf(at)) yield return at;
        foreach (var part in _defaults.Elements()) yield return part;
    }

    private XElement? BaseOf(XElement style) =>
        style.Element(W + "basedOn")?.Attribute(W + "val")?.Value is { } name ? _styles.GetValueOrDefault(name) : null;
}
