namespace ChatOpsFraud.Core.Fields.Cards;

/// <summary>Digits that stand together.</summary>
/// <param name="Start">Place of the first digit in the text.</param>
/// <param name="End">Place behind the last digit.</param>
/// <param name="FirstDigit">Index of the first digit among all digits of the text.</param>
/// <param name="Length">How many digits.</param>
/// <param name="Gap">What stands between the group before and this one.</param>
internal readonly record struct DigitGroup(int Start, int End, int FirstDigit, int Length, DigitGap Gap);
