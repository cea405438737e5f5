namespace ChatOpsFraud.Core.Interview;

/// <summary>A field that the program writes into 申出書 or the form of e-Gov.</summary>
/// <param name="Id">Field id with its places, e.g. <c>orders[n].items[m].price</c>.</param>
/// <param name="Table">The table of the guideline that asks for it.</param>
public sealed record FormField(string Id, FormTable Table);
