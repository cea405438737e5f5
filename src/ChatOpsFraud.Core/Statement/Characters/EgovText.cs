namespace ChatOpsFraud.Core.Statement.Characters;

/// <summary>A text that can be typed into e-Gov, and what was changed to make it so.</summary>
/// <param name="Text">Printable ASCII, line breaks and JIS X 0208 only.</param>
/// <param name="Replacements">One for each changed character, in the order of the text. What looks the same (～ and 〜, half-width kana) is not listed.</param>
public sealed record EgovText(string Text, IReadOnlyList<Replacement> Replacements);
