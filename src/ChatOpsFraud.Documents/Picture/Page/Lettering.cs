namespace ChatOpsFraud.Documents.Picture.Page;

/// <summary>A style of letter.</summary>
/// <param name="IsGothic">ゴシック; else 明朝.</param>
/// <param name="IsBold">True for bold.</param>
/// <param name="Size">In twips (1/20 point).</param>
internal readonly record struct Lettering(bool IsGothic, bool IsBold, float Size);
