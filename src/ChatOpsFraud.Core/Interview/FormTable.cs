namespace ChatOpsFraud.Core.Interview;

/// <summary>The tables of the guideline that say what a report holds.</summary>
public enum FormTable
{
    /// <summary>No table: the question only leads the interview, e.g. 「ほかの注文」.</summary>
    None,

    /// <summary>表1: what the form of e-Gov asks for (guideline 4(1)).</summary>
    Table1,

    /// <summary>表2: what is attached to the report (guideline 4(2)).</summary>
    Table2,

    /// <summary>表3: what is gathered and kept (guideline 5).</summary>
    Table3,
}
