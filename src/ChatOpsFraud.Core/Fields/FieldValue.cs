using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Fields;

/// <summary>An answer that was read, in the form in which it is stored and shown.</summary>
/// <param name="Canonical">The form that is stored, exported and compared, e.g. <c>2026-11-20T21:05:33</c>, <c>198000</c>, <c>yes</c>.</param>
/// <param name="Display">The form that people see, e.g. <c>2026年11月20日（金）21時05分33秒</c>, <c>198,000円</c>, <c>有</c>.</param>
/// <param name="Remarks">Warnings about a valid but odd value, e.g. a private address as アクセス元; usually empty.</param>
public sealed record FieldValue(string Canonical, string Display, IReadOnlyList<Sentence> Remarks)
{
    /// <summary>A value without remarks.</summary>
    public static FieldValue Of(string canonical, string display) => new(canonical, display, []);
}
