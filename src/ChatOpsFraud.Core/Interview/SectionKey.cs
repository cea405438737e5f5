using System.Globalization;

namespace ChatOpsFraud.Core.Interview;

/// <summary>
/// Names a section as it applies to one case: <c>reporter</c>, or <c>log[1]</c> for the access log of the second order. It is what one
/// form shows and what a colleague can be asked to fill in.
/// </summary>
/// <param name="Section">Id of the section in the questionnaire.</param>
/// <param name="Order">Order from 0; −1 where the section belongs to the case.</param>
public readonly record struct SectionKey(string Section, int Order)
{
    /// <summary>The section of a step.</summary>
    public static SectionKey Of(Step step) => new(step.Section.Id, step.Order);

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static SectionKey? Parse(string text)
    {
        var open = text.IndexOf('[', StringComparison.Ordinal);
        if (open < 0) return text.Length > 0 ? new SectionKey(text, -1) : null;
        if (open == 0 || !text.EndsWith(']')) return null;
        return int.TryParse(text.AsSpan(open + 1, text.Length - open - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var order) && order < Group.Most
            ? new SectionKey(text[..open], order)
            : null;
    }

    /// <inheritdoc />
    public override string ToString() => Order < 0 ? Section : string.Create(CultureInfo.InvariantCulture, $"{Section}[{Order}]");
}
