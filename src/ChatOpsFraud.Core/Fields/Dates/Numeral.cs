namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>A whole number and how it was written; <paramref name="Digits"/> is 0 for kanji (二十一, 二〇二六).</summary>
internal readonly record struct Numeral(int Value, int Digits);
