namespace ChatOpsFraud.Core.Intake;

/// <summary>The content of <c>labels.json</c>: each dictionary goes from the meaning to the words for it.</summary>
/// <param name="Parties">Words for the people of an order.</param>
/// <param name="Suffixes">What may follow a party in a heading, as in お届け先情報.</param>
/// <param name="Connectors">What may stand between a party and what is asked of it, as in 注文者の住所.</param>
/// <param name="Attributes">What is asked of a party.</param>
/// <param name="Plain">Labels that need no party.</param>
/// <param name="Notes">Labels whose lines are kept as notes, by the note's title.</param>
/// <param name="Headings">Headings of sections.</param>
/// <param name="Ignored">Labels that are known and not asked for.</param>
/// <param name="Remarks">Those of them whose text may still matter to a reader.</param>
internal sealed record LabelWords(
    Dictionary<string, string[]> Parties,
    string[] Suffixes,
    string[] Connectors,
    Dictionary<string, string[]> Attributes,
    Dictionary<string, string[]> Plain,
    Dictionary<string, string[]> Notes,
    Dictionary<string, string[]> Headings,
    string[] Ignored,
    string[] Remarks);
