namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>The kinds of lines that look different from plain text.</summary>
public enum ReportMark
{
    /// <summary>Plain text.</summary>
    None,

    /// <summary>資料の記載: the document's word.</summary>
    Guideline,

    /// <summary>運用上の解釈: the operator's reading.</summary>
    Interpretation,

    /// <summary>The result of a row.</summary>
    Result,

    /// <summary>An id that files and commands use.</summary>
    Id,

    /// <summary>What was there before a change.</summary>
    Before,

    /// <summary>What is there after a change.</summary>
    After,

    /// <summary>Something that somebody should look at.</summary>
    Attention,
}
